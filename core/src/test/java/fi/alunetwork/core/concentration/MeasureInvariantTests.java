package fi.alunetwork.core.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.concentration.Distribution.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random distributions with fixed seeds: the fast measures against the definitions, and what must hold for all. */
class MeasureInvariantTests {

    private static final Offset<Double> ROUNDING = within(1e-9);

    /** Up to 30 elements, some of value zero, some of weight zero, some alike; one at least is above zero. */
    private static List<Element> random(Random random) {
        List<Element> elements = new ArrayList<>(List.of(new Element(1 + random.nextInt(50), 1 + random.nextInt(9))));
        int more = random.nextInt(30);
        for (int i = 0; i < more; i++) {
            elements.add(new Element(random.nextInt(4) == 0 ? 0 : random.nextInt(100) / 4.0, random.nextInt(1000)));
        }
        return elements;
    }

    /** The definition, pair by pair. */
    private static double giniByDefinition(List<Element> elements) {
        double people = 0;
        double total = 0;
        double differences = 0;
        for (Element one : elements) {
            people += one.weight();
            total += one.weight() * one.value();
            for (Element other : elements) {
                differences += one.weight() * other.weight() * Math.abs(one.value() - other.value());
            }
        }
        return differences / (2 * people * people * (total / people));
    }

    private static double areaUnderTheCurve(List<Lorenz.Point> points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            Lorenz.Point from = points.get(i - 1);
            Lorenz.Point to = points.get(i);
            area += (to.people() - from.people()) * (from.held() + to.held()) / 2;
        }
        return area;
    }

    @RepeatedTest(100)
    void theFastGiniIsTheDefinedOneAndTwiceTheAreaAboveTheLorenzCurve(RepetitionInfo seed) {
        List<Element> elements = random(new Random(seed.getCurrentRepetition()));
        Distribution distribution = new Distribution(elements);

        double gini = Gini.of(distribution);

        assertThat(gini).isCloseTo(giniByDefinition(elements), ROUNDING).isBetween(0.0, 1.0);
        assertThat(1 - 2 * areaUnderTheCurve(Lorenz.of(distribution))).isCloseTo(gini, ROUNDING);
    }

    @RepeatedTest(100)
    void betweenAndWithinAddUpToTheIndexOfAll(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Map<Integer, Distribution> groups = new LinkedHashMap<>();
        List<Element> all = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int group = 0; group < count; group++) {
            List<Element> elements = random(random);
            all.addAll(elements);
            groups.put(group, new Distribution(elements));
        }

        Theil.Decomposition<Integer> theil = Theil.decompose(groups);

        assertThat(theil.total()).isCloseTo(Theil.of(new Distribution(all)), ROUNDING);
        assertThat(theil.between() + theil.within()).isCloseTo(theil.total(), ROUNDING);
        assertThat(theil.between()).isNotNegative();
        assertThat(theil.groups())
                .allSatisfy(group -> assertThat(group.contribution()).isNotNegative());
    }

    @RepeatedTest(100)
    void neitherUnitsNorNumbersOfPeopleNorTheOrderMatter(RepetitionInfo seed) {
        List<Element> elements = random(new Random(seed.getCurrentRepetition()));
        Distribution distribution = new Distribution(elements);
        List<Element> changed = new ArrayList<>(elements.stream()
                .map(element -> new Element(element.value() * 1.609, element.weight() * 7))
                .toList());
        Collections.shuffle(changed, new Random(1));

        assertThat(Gini.of(new Distribution(changed))).isCloseTo(Gini.of(distribution), ROUNDING);
        assertThat(Theil.of(new Distribution(changed))).isCloseTo(Theil.of(distribution), ROUNDING);
    }

    @RepeatedTest(100)
    void splittingAMunicipalityIntoTwoOfTheSameValueChangesNothing(RepetitionInfo seed) {
        List<Element> elements = random(new Random(seed.getCurrentRepetition()));
        Distribution distribution = new Distribution(elements);
        Element split = elements.get(0);
        List<Element> parts = new ArrayList<>(elements.subList(1, elements.size()));
        parts.add(new Element(split.value(), split.weight() * 0.25));
        parts.add(new Element(split.value(), split.weight() * 0.75));

        assertThat(Gini.of(new Distribution(parts))).isCloseTo(Gini.of(distribution), ROUNDING);
        assertThat(Theil.of(new Distribution(parts))).isCloseTo(Theil.of(distribution), ROUNDING);
        assertThat(Lorenz.of(new Distribution(parts))).hasSameSizeAs(Lorenz.of(distribution));
    }

    @RepeatedTest(20)
    void theIndexOfHoldersLiesBetweenOneByTheirNumberAndOne(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Double> amounts =
                random.doubles(1L + random.nextInt(20), 0.5, 100).boxed().toList();

        assertThat(Herfindahl.of(amounts)).isBetween(1.0 / amounts.size() - 1e-12, 1.0);
        assertThat(Herfindahl.of(amounts.stream().map(amount -> amount * 3).toList()))
                .isCloseTo(Herfindahl.of(amounts), ROUNDING);
    }
}
