package fi.alunetwork.core.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.Distribution.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The measures on distributions whose answers are hand arithmetic. */
class MeasureTests {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** People by value: of(value, weight, value, weight, ...). */
    static Distribution of(double... pairs) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            elements.add(new Element(pairs[i], pairs[i + 1]));
        }
        return new Distribution(elements);
    }

    @Test
    void whereAllHaveTheSameThereIsNoInequality() {
        Distribution equal = of(0.1, 3, 0.1, 7, 0.1, 11);

        assertThat(Gini.of(equal)).isZero();
        assertThat(Theil.of(equal)).isCloseTo(0, EXACTLY);
        assertThat(Lorenz.of(equal)).containsExactly(new Lorenz.Point(0, 0), new Lorenz.Point(1, 1));
    }

    @Test
    void whereOneOfFiveHasAllTheGiniIsFourFifthsAndTheTheilTheLogarithmOfFive() {
        Distribution oneHasAll = of(0, 2, 0, 2, 0, 2, 0, 2, 40, 2);

        assertThat(Gini.of(oneHasAll)).isCloseTo(4.0 / 5, EXACTLY);
        assertThat(Theil.of(oneHasAll)).isCloseTo(Math.log(5), EXACTLY);
        assertThat(Lorenz.of(oneHasAll))
                .containsExactly(new Lorenz.Point(0, 0), new Lorenz.Point(0.8, 0), new Lorenz.Point(1, 1));
    }

    @Test
    void peopleWeighNotMunicipalities() {
        // 3 people at 10 km, 1 person at 30 km: mean 15; Σ = 2 * 3 * 1 * 20 = 120; 120 / (2 * 16 * 15) = 1/4.
        Distribution unequal = of(30, 1, 10, 3);

        assertThat(unequal.mean()).isEqualTo(15.0);
        assertThat(Gini.of(unequal)).isCloseTo(0.25, EXACTLY);
        // 3/4 * 2/3 ln 2/3 + 1/4 * 2 ln 2
        assertThat(Theil.of(unequal)).isCloseTo(0.5 * Math.log(2.0 / 3) + 0.5 * Math.log(2), EXACTLY);
        assertThat(Lorenz.of(unequal))
                .containsExactly(new Lorenz.Point(0, 0), new Lorenz.Point(0.75, 0.5), new Lorenz.Point(1, 1));
    }

    @Test
    void ofNothingNothingIsSaid() {
        for (Distribution nothing : List.of(of(), of(0, 5, 0, 6), of(7, 0))) {
            assertThat(Gini.of(nothing)).isNull();
            assertThat(Theil.of(nothing)).isNull();
            assertThat(Lorenz.of(nothing)).isEmpty();
            assertThat(Theil.decompose(Map.of("a", nothing))).isNull();
        }
        assertThat(of().mean()).isNull();
        assertThat(of(0, 5).mean()).isZero();
    }

    @Test
    void inequalityBetweenTwoGroupsThatAreEvenInsideIsAllBetween() {
        Map<String, Distribution> groups = new LinkedHashMap<>();
        groups.put("north", of(30, 1, 30, 1));
        groups.put("south", of(10, 2));
        groups.put("nobody", of());

        Theil.Decomposition<String> theil = Theil.decompose(groups);

        // Means 30 and 10, half of the people each, mean of all 20: 1/2 * 3/2 ln 3/2 + 1/2 * 1/2 ln 1/2.
        assertThat(theil.between()).isCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), EXACTLY);
        assertThat(theil.within()).isCloseTo(0, EXACTLY);
        assertThat(theil.groups()).extracting(Theil.Group::key).containsExactly("north", "south");
        assertThat(theil.groups()).extracting(Theil.Group::mean).containsExactly(30.0, 10.0);
    }

    @Test
    void inequalityInsideGroupsOfTheSameMeanIsAllWithin() {
        Theil.Decomposition<String> theil =
                Theil.decompose(Map.of("north", of(0, 1, 20, 1), "south", of(10, 2), "empty", of()));

        // The north alone: T = ln 2, half of the people, the mean of all: contributes ln 2 / 2.
        assertThat(theil.between()).isCloseTo(0, EXACTLY);
        assertThat(theil.within()).isCloseTo(Math.log(2) / 2, EXACTLY);
        assertThat(theil.total()).isCloseTo(Math.log(2) / 2, EXACTLY);
    }

    @Test
    void aGroupThatHasNothingHasNoIndexOfItsOwn() {
        Theil.Decomposition<String> theil = Theil.decompose(Map.of("north", of(0, 3)));
        Map<String, Distribution> both = new LinkedHashMap<>();
        both.put("north", of(0, 3));
        both.put("south", of(4, 1));

        assertThat(theil).isNull();
        assertThat(Theil.decompose(both).groups().get(0).theil()).isNull();
        assertThat(Theil.decompose(both).total()).isCloseTo(Math.log(4), EXACTLY);
    }

    @Test
    void equalHoldersHaveTheIndexOneByTheirNumber() {
        assertThat(Herfindahl.of(List.of(5.0, 5.0, 5.0, 5.0))).isEqualTo(0.25);
        assertThat(Herfindahl.equivalentNumber(0.25)).isEqualTo(4);
        assertThat(Herfindahl.of(List.of(0.0, 9.0))).isEqualTo(1);
        // Shares 1/2, 1/4, 1/4: 1/4 + 1/16 + 1/16.
        assertThat(Herfindahl.of(List.of(8.0, 4.0, 4.0))).isEqualTo(0.375);
        assertThat(Herfindahl.of(List.of(0.0, 0.0))).isNull();
        assertThat(Herfindahl.of(List.of())).isNull();
        assertThat(Herfindahl.equivalentNumber(null)).isNull();
    }

    @Test
    void aCentreWithItsShareOfSupplyHasTheQuotientOne() {
        assertThat(LocationQuotient.of(new Share(3, 12), new Share(25, 100))).isEqualTo(1);
        assertThat(LocationQuotient.of(new Share(6, 12), new Share(25, 100))).isEqualTo(2);
        assertThat(LocationQuotient.of(new Share(0, 12), new Share(25, 100))).isZero();
        assertThat(LocationQuotient.of(new Share(0, 0), new Share(25, 100))).isNull();
        assertThat(LocationQuotient.of(new Share(3, 12), new Share(0, 100))).isNull();
    }

    @Test
    void whatIsNoAmountIsRefused() {
        assertThatThrownBy(() -> of(-1, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> of(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Herfindahl.of(List.of(-1.0))).hasMessageContaining("Maybe");
    }
}
