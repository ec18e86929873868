package fi.alunetwork.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds in every world: random worlds on a line, with a fixed seed. */
class ScenarioInvariantTests {

    private static final int WORLDS = 100;
    private static final Service SERVICE = Service.REHABILITATIVE_WORK_ACTIVITY;
    private static final LegalForm[] FORMS = {
        LegalForm.MUNICIPALITY, LegalForm.ASSOCIATION, LegalForm.FOUNDATION, LegalForm.WELLBEING_SERVICES_COUNTY
    };

    /** A world whose workshops and organisations carry the prefix in their ids. */
    private static Sketch world(long seed, String prefix) {
        Random random = new Random(seed);
        Sketch world = new Sketch();
        int municipalities = 3 + random.nextInt(5);
        for (int i = 1; i <= municipalities; i++) {
            world.municipality(code(i), random.nextInt(200), 1 + random.nextInt(1000));
            world.county(random.nextBoolean() ? "01" : "02", code(i));
        }
        world.county("01").county("02").registerWhole("01", Sketch.SOURCED).registerWhole("02", Sketch.SOURCED);
        for (int i = 0; i < 3; i++) {
            world.organisation(prefix + "o" + i, FORMS[random.nextInt(FORMS.length)], anyCode(random, municipalities));
        }
        world.organisation(prefix + "receiver", LegalForm.ASSOCIATION, "001");
        for (int i = 0; i < 4; i++) {
            String id = prefix + "w" + i;
            world.workshop(id, prefix + "o" + random.nextInt(3), anyCode(random, municipalities));
            world.provision(id, SERVICE, HandDrawn.places(1 + random.nextInt(30)));
            if (random.nextBoolean()) {
                world.provision(
                        id,
                        Service.WORK_TRIAL,
                        HandDrawn.places(1 + random.nextInt(30)),
                        anyCode(random, municipalities));
            }
        }
        return world;
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static String anyCode(Random random, int municipalities) {
        return code(1 + random.nextInt(municipalities));
    }

    private static double covered(WorkshopGraph graph, CoverageRule rule) {
        return HandDrawn.covered(graph, CoverageQuestion.about(SERVICE).by(rule));
    }

    private static WorkshopGraph apply(WorkshopGraph graph, Change... changes) {
        return Scenario.of(changes).applyTo(graph, HandDrawn.DAY);
    }

    @Test
    void theEmptyScenarioIsTheBaseline() {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            assertThat(Scenario.NONE.applyTo(graph, HandDrawn.DAY)).isSameAs(graph);
        }
    }

    @Test
    void addingNeverLowersCoverageAndClosingNeverRaisesIt() {
        int lost = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            WorkshopGraph more = apply(
                    graph,
                    Change.AddProvision.of(new WorkshopId("w0"), SERVICE, new MunicipalityCode("001")),
                    new Change.AddSite(new WorkshopId("w1"), new MunicipalityCode("002"), null));
            WorkshopGraph fewer = apply(
                    graph,
                    new Change.CloseWorkshop(new WorkshopId("w0")),
                    new Change.CloseOrganisation(new OrganisationId("o1")));
            for (CoverageRule rule : CoverageRule.values()) {
                assertThat(covered(more, rule)).isGreaterThanOrEqualTo(covered(graph, rule));
                assertThat(covered(fewer, rule)).isLessThanOrEqualTo(covered(graph, rule));
                lost += covered(fewer, rule) < covered(graph, rule) ? 1 : 0;
            }
        }
        assertThat(lost).isGreaterThan(20);
    }

    @Test
    void theOrderOfIndependentChangesDoesNotMatter() {
        Change[] changes = {
            new Change.CloseWorkshop(new WorkshopId("w0")),
            Change.AddProvision.of(new WorkshopId("w1"), SERVICE),
            new Change.ScaleDemand(IndicatorId.POPULATION, 1.5, null, null),
            new Change.ChangePlaces(ProvisionSelection.of(new ProvisionId("w2-1")), 2)
        };
        Random random = new Random(3);
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            List<Change> shuffled = new ArrayList<>(List.of(changes));
            Collections.shuffle(shuffled, random);
            WorkshopGraph one = apply(graph, changes);
            WorkshopGraph other = new Scenario(shuffled).applyTo(graph, HandDrawn.DAY);
            for (CoverageRule rule : CoverageRule.values()) {
                assertThat(covered(other, rule)).isEqualTo(covered(one, rule));
            }
            assertThat(places(other)).isEqualTo(places(one));
        }
    }

    @Test
    void otherIdsChangeNoFigure() {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph one = apply(world(seed, "").graph(), changesWith(""));
            WorkshopGraph other = apply(world(seed, "zz-").graph(), changesWith("zz-"));
            for (CoverageRule rule : CoverageRule.values()) {
                assertThat(covered(other, rule)).isEqualTo(covered(one, rule));
            }
            assertThat(places(other)).isEqualTo(places(one));
        }
    }

    private static Change[] changesWith(String prefix) {
        return new Change[] {
            new Change.CloseWorkshop(new WorkshopId(prefix + "w3")),
            new Change.MoveProvision(new ProvisionId(prefix + "w0-1"), new WorkshopId(prefix + "w1"), null, null),
            new Change.AddSite(new WorkshopId(prefix + "w2"), new MunicipalityCode("001"), null)
        };
    }

    @Test
    void placesThatArePartlyTransferredAddUp() {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            double share = (5 + seed % 6) / 10.0;
            WorkshopGraph after = apply(
                    graph,
                    Change.AddProvision.of(new WorkshopId("w0"), Service.YOUTH_WORKSHOP),
                    new Change.TransferProvisions(
                            ProvisionSelection.of(new ProvisionId("w0-1")),
                            new OrganisationId("receiver"),
                            share,
                            null));
            assertThat(places(after)).isEqualTo(places(graph));
            assertThat(covered(after, CoverageRule.DISTANCE)).isEqualTo(covered(graph, CoverageRule.DISTANCE));
        }
    }

    @Test
    void aMergerKeepsThePeopleAndWhatIsNearThem() {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            WorkshopGraph after = apply(
                    graph,
                    new Change.MergeMunicipalities(
                            Set.of(new MunicipalityCode("001"), new MunicipalityCode("003")),
                            new MunicipalityCode("002")));
            assertThat(covered(after, CoverageRule.DISTANCE))
                    .isCloseTo(covered(graph, CoverageRule.DISTANCE), within(1e-6));
        }
    }

    @Test
    void theGraphItselfIsNotTouched() {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkshopGraph graph = world(seed, "").graph();
            GraphContents before = world(seed, "").contents();
            apply(graph, changesWith(""));
            assertThat(graph.contents()).isEqualTo(before);
            assertThat(graph.assumptions().isNone()).isTrue();
        }
    }

    private static int places(WorkshopGraph graph) {
        return graph.asOf(HandDrawn.DAY).workshops().stream()
                .filter(workshop -> workshop.existence() == Existence.OPEN)
                .flatMap(workshop -> workshop.provisions().stream())
                .map(provision -> provision.record().places())
                .filter(Objects::nonNull)
                .mapToInt(places -> places)
                .sum();
    }
}
