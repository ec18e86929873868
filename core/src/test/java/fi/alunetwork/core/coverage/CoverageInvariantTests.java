package fi.alunetwork.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed: the fast answer against the definition, and what must hold in every world. */
class CoverageInvariantTests {

    private static final int WORLDS = 200;
    private static final CoverageQuestion QUESTION =
            CoverageQuestion.about(Service.YOUTH_WORKSHOP).withinKm(25);

    private static Sketch randomWorld(Random random, List<String> codes) {
        Sketch world = new Sketch();
        int municipalities = 1 + random.nextInt(8);
        for (int i = 0; i < municipalities; i++) {
            String code = String.format(Locale.ROOT, "%03d", i + 1);
            codes.add(code);
            world.municipality(code, random.nextInt(200), random.nextInt(1000));
        }
        world.county("01", codes.toArray(String[]::new)).registerWhole("01", Sketch.SOURCED);
        world.organisation("o", LegalForm.ASSOCIATION, "001");
        int workshops = random.nextInt(5);
        for (int i = 0; i < workshops; i++) {
            addWorkshop(world, "w" + i, codes, random);
        }
        return world;
    }

    private static void addWorkshop(Sketch world, String id, List<String> codes, Random random) {
        Service service = random.nextBoolean() ? Service.YOUTH_WORKSHOP : Service.WORK_COACHING;
        String[] serves = random.nextBoolean() ? new String[0] : new String[] {any(codes, random)};
        world.workshop(id, "o", any(codes, random)).provision(id, service, serves);
    }

    private static String any(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static ThresholdCoverage ask(Sketch world, CoverageQuestion question) {
        return CoverageAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED)
                .services()
                .get(0)
                .thresholds()
                .get(0);
    }

    private static double covered(Sketch world, CoverageQuestion question) {
        return ask(world, question).figures().get(0).covered();
    }

    /** The definition, word by word: a municipality is covered where some workshop with the service is within reach. */
    private static boolean coveredByDefinition(DatedGraph graph, MunicipalityOnDate municipality, double km) {
        GeoPoint home = Objects.requireNonNull(municipality.record().centre());
        for (WorkshopOnDate workshop : graph.workshops()) {
            boolean provides = workshop.provisions().stream()
                    .anyMatch(provision -> provision.record().service() == Service.YOUTH_WORKSHOP);
            boolean near =
                    workshop.sites().stream().anyMatch(site -> site.point().distanceKm(home) <= km);
            if (provides && near) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theFastAnswerIsTheDefinition() {
        Random random = new Random(20230101);
        int coveredSomewhere = 0;
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random, new ArrayList<>());
            DatedGraph graph = world.on("2024-06-01");
            for (MunicipalityCoverage row : ask(world, QUESTION).municipalities()) {
                boolean expected = coveredByDefinition(graph, row.municipality(), 25);
                coveredSomewhere += expected ? 1 : 0;
                assertThat(row.split(CoverageRule.DISTANCE).covered()).isEqualTo(expected ? 1 : 0);
            }
        }
        assertThat(coveredSomewhere).isGreaterThan(100);
    }

    @Test
    void anotherWorkshopNeverLowersCoverage() {
        Random random = new Random(20250101);
        for (int i = 0; i < WORLDS; i++) {
            List<String> codes = new ArrayList<>();
            Sketch world = randomWorld(random, codes);
            for (CoverageRule rule : CoverageRule.values()) {
                double before = covered(world, QUESTION.by(rule));
                addWorkshop(world, "more" + rule, codes, random);
                assertThat(covered(world, QUESTION.by(rule))).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void aWiderThresholdNeverLowersCoverage() {
        Random random = new Random(7);
        for (int i = 0; i < WORLDS; i++) {
            Sketch world = randomWorld(random, new ArrayList<>());
            assertThat(covered(world, QUESTION.withinKm(40)))
                    .isGreaterThanOrEqualTo(covered(world, QUESTION.withinKm(20)));
        }
    }

    @Test
    void coveredUncoveredAndNotKnownMakeTheWhole() {
        Random random = new Random(11);
        for (int i = 0; i < WORLDS; i++) {
            ThresholdCoverage coverage = ask(randomWorld(random, new ArrayList<>()), QUESTION);
            CoverageFigure figure = coverage.figures().get(0);
            double residents = coverage.municipalities().stream()
                    .map(MunicipalityCoverage::demand)
                    .filter(Objects::nonNull)
                    .mapToDouble(demand -> demand)
                    .sum();
            assertThat(figure.base()).isEqualTo(residents);
            assertThat(figure.municipalities())
                    .isEqualTo(coverage.municipalities().size());
        }
    }
}
