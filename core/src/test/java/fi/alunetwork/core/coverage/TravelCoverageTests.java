package fi.alunetwork.core.coverage;

import static fi.alunetwork.core.coverage.Line.TODAY;
import static fi.alunetwork.core.coverage.Line.YOUTH;
import static fi.alunetwork.core.coverage.Line.answer;
import static fi.alunetwork.core.coverage.Line.row;
import static fi.alunetwork.core.coverage.Line.stateOf;
import static fi.alunetwork.core.coverage.Line.wholeLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Split;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelTable.Pair;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ways by detour and by table: on the line of {@link Line}, and in random worlds against the definition. */
class TravelCoverageTests {

    private static Sketch world() {
        return wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);
    }

    private static ThresholdCoverage ask(Sketch world, TravelCost travel, Threshold threshold) {
        CoverageQuestion question = YOUTH.within(threshold).among(Scope.MAINLAND.by(travel));
        return answer(world.on(TODAY), question).services().get(0).thresholds().get(0);
    }

    private static TravelTable minutes(Object... ways) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ways.length; i += 3) {
            pairs.add(new Pair(
                    new MunicipalityCode(String.valueOf(ways[i])),
                    String.valueOf(ways[i + 1]),
                    ((Number) ways[i + 2]).doubleValue()));
        }
        return new TravelTable("t", TravelUnit.MINUTES, "invented", pairs);
    }

    @Test
    void aDetourMakesEveryWayLonger() {
        ThresholdCoverage coverage = ask(world(), TravelCost.detour(1.5), Threshold.ofKm(30));

        assertThat(coverage.figures().get(0).covered()).isEqualTo(1 + 2);
        assertThat(ask(world(), TravelCost.detour(1.6), Threshold.ofKm(30))
                        .figures()
                        .get(0)
                        .covered())
                .isEqualTo(1);
        assertThat(row(ask(world(), TravelCost.detour(1.6), Threshold.ofKm(30)), "002")
                        .reason()
                        .in(Language.FI))
                .isEqualTo("Lähin palvelu on 32,0 km päässä arviolta (linnuntie × 1,6): Paja a. Raja on 30 km.");
    }

    @Test
    void aTableDecidesHoweverNearTheStraightLineIs() {
        TravelTable table = minutes("001", "001", 10, "002", "001", 50, "003", "001", 40, "004", "a-site", 41);

        ThresholdCoverage coverage = ask(world(), table, Threshold.ofMinutes(40));

        assertThat(coverage.figures().get(0).covered()).isEqualTo(1 + 4);
        assertThat(coverage.figures().get(0).notCovered()).isEqualTo(2 + 8);
        assertThat(row(coverage, "002").reason().in(Language.EN))
                .isEqualTo("The nearest service is 50.0 min away by the table t: Paja a. The threshold is 40 min.");
    }

    /** At 120 km/h 40 minutes span 80 km: 004 is at 90 km, 003 at 48 km. */
    @Test
    void aWayThatIsMissingIsBeyondTheThresholdOnlyWhereTheStraightLineShowsIt() {
        TravelTable table = minutes("001", "001", 10, "002", "001", 50);

        CoverageAnswer answer =
                answer(world().on(TODAY), YOUTH.within(Threshold.ofMinutes(40)).among(Scope.MAINLAND.by(table)));

        ThresholdCoverage coverage = answer.services().get(0).thresholds().get(0);
        assertThat(stateOf(coverage, "003")).isEqualTo(CoverageState.NOT_KNOWN);
        assertThat(row(coverage, "003").reason().cause()).isEqualTo(Reason.Cause.WAY_NOT_KNOWN);
        assertThat(stateOf(coverage, "004")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(answer.services().get(0).waysNotKnown()).isEqualTo(2);
        assertThat(answer.header().notes())
                .anyMatch(note -> note.in(Language.EN).contains("lacks 2 ways"));
    }

    @Test
    void theWayWithinAMunicipalityIsNotTakenToBeZero() {
        assertThat(stateOf(ask(world(), minutes("002", "001", 30), Threshold.ofMinutes(40)), "001"))
                .isEqualTo(CoverageState.NOT_KNOWN);
    }

    @Test
    void anotherOfferThatIsNearCoversWhateverIsMissing() {
        Sketch world = world().workshop("b", "yhdistys", "003").provision("b", Service.YOUTH_WORKSHOP);

        assertThat(stateOf(ask(world, minutes("003", "003", 5), Threshold.ofMinutes(40)), "003"))
                .isEqualTo(CoverageState.COVERED);
    }

    @Test
    void aThresholdInAnotherUnitThanTheWayIsABadQuestion() {
        assertThatThrownBy(() -> ask(world(), minutes("001", "001", 1), Threshold.of(Threshold.Preset.LOCAL_SERVICE)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("30.0 km (LOCAL_SERVICE)")
                .hasMessageContaining("measured in min");
        assertThatThrownBy(() -> ask(world(), TravelCost.STRAIGHT_LINE, Threshold.ofMinutes(30)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("30.0 min");
    }

    @Test
    void aDetourBelowOneOrWithoutEndIsABadQuestion() {
        for (double factor : new double[] {0.99, 0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> TravelCost.detour(factor))
                    .isInstanceOf(BadQuestionException.class)
                    .hasMessageContaining(String.valueOf(factor));
        }
    }

    @Test
    void theFastAnswerIsTheDefinitionForAnyTable() {
        Random random = new Random(20250606);
        int[] seen = new int[3];
        for (int i = 0; i < 200; i++) {
            Map<List<String>, Double> ways = new HashMap<>();
            Map<String, Double> places = new HashMap<>();
            List<String> workshops = new ArrayList<>();
            Sketch world = randomWorld(random, places, workshops, ways);
            TravelTable table = new TravelTable(
                    "t",
                    TravelUnit.MINUTES,
                    "",
                    ways.entrySet().stream()
                            .map(way -> new Pair(
                                    new MunicipalityCode(way.getKey().get(0)),
                                    way.getKey().get(1),
                                    way.getValue()))
                            .toList());
            for (MunicipalityCoverage row :
                    ask(world, table, Threshold.ofMinutes(30)).municipalities()) {
                int expected = byDefinition(row.municipality().code().value(), places, workshops, ways);
                seen[expected]++;
                Split split = row.split(CoverageRule.DISTANCE);
                assertThat(List.of(split.covered(), split.notCovered(), split.notKnown())
                                .indexOf(1.0))
                        .isEqualTo(expected);
            }
        }
        assertThat(Arrays.stream(seen).min().orElse(0)).isGreaterThan(50);
    }

    private static Sketch randomWorld(
            Random random, Map<String, Double> places, List<String> workshops, Map<List<String>, Double> ways) {
        Sketch world = new Sketch();
        int municipalities = 2 + random.nextInt(5);
        for (int m = 1; m <= municipalities; m++) {
            String code = String.format(Locale.ROOT, "%03d", m);
            places.put(code, (double) random.nextInt(200));
            world.municipality(code, places.get(code), 1 + random.nextInt(9));
        }
        world.county("01", places.keySet().toArray(String[]::new)).registerWhole("01", Sketch.SOURCED);
        world.organisation("o", LegalForm.ASSOCIATION, "001");
        int count = random.nextInt(4);
        for (int w = 0; w < count; w++) {
            String home = String.format(Locale.ROOT, "%03d", 1 + random.nextInt(municipalities));
            workshops.add(home);
            world.workshop("w" + w, "o", home).provision("w" + w, Service.YOUTH_WORKSHOP);
        }
        for (String from : places.keySet()) {
            for (String to : places.keySet()) {
                if (random.nextInt(3) > 0) {
                    ways.put(List.of(from, to), (double) random.nextInt(90));
                }
            }
        }
        return world;
    }

    /** 0 covered, 1 not covered, 2 not known. A missing way of up to 60 km may take 30 minutes. */
    private static int byDefinition(
            String from, Map<String, Double> places, List<String> workshops, Map<List<String>, Double> ways) {
        boolean perhaps = false;
        for (String to : workshops) {
            Double way = ways.get(List.of(from, to));
            if (way != null && way <= 30) {
                return 0;
            }
            GeoPoint home = Sketch.km(places.getOrDefault(from, 0.0));
            perhaps |= way == null && home.distanceKm(Sketch.km(places.getOrDefault(to, 0.0))) <= 60;
        }
        return perhaps ? 2 : 1;
    }
}
