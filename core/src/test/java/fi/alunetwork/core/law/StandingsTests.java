package fi.alunetwork.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandingsTests {

    private static final Service REHABILITATIVE = Service.REHABILITATIVE_WORK_ACTIVITY;

    private final LawWorld world = new LawWorld();

    @Test
    void aMunicipalWorkshopLosesItsOrganiserIn2023AndKeepsItWhereItCooperates() {
        world.sketch.workshop("paja", "kunta-001", "001");
        world.sketch.provision("paja", REHABILITATIVE, "001", "002");
        world.sketch.workshop("yhteispaja", "kunta-002", "002");
        world.sketch.provision(
                "yhteispaja", REHABILITATIVE, ProvisionSketch.onBasis(Provision.Basis.HORIZONTAL), "001");
        assertThat(lawful("2022-12-31", "paja")).containsExactly(Map.entry("001", true), Map.entry("002", true));
        assertThat(lawful("2023-01-01", "paja")).containsExactly(Map.entry("001", false), Map.entry("002", false));
        assertThat(lawful("2023-01-01", "yhteispaja")).containsExactly(Map.entry("001", true));
    }

    @Test
    void oneWorkshopStandsDifferentlyInHelsinkiAndBesideIt() {
        world.sketch.workshop("paja", "kunta-091", "091");
        world.sketch.provision("paja", REHABILITATIVE, "002", "091");
        assertThat(lawful("2023-06-01", "paja")).containsExactly(Map.entry("002", false), Map.entry("091", true));
    }

    @Test
    void withoutADeclarationACountysWorkshopConcernsItsCountyAndAnothersItsSites() {
        world.sketch.workshop("alueen", "hva-05", "001");
        world.sketch.provision("alueen", REHABILITATIVE);
        world.sketch.workshop("jarjeston", "ASSOCIATION", "002");
        world.sketch.provision("jarjeston", REHABILITATIVE);
        assertThat(lawful("2023-06-01", "alueen")).containsOnlyKeys("001", "002");
        assertThat(lawful("2023-06-01", "jarjeston")).containsOnlyKeys("002");
    }

    @Test
    void aHostedProvisionFollowsTheRuleForHosts() {
        world.sketch.workshop("tilat", "kunta-001", "001");
        world.sketch.provision("tilat", REHABILITATIVE, StandingsTests::hosted, "001");
        world.sketch.workshop("yhtion-tilat", "LIMITED_COMPANY", "001");
        world.sketch.provision("yhtion-tilat", REHABILITATIVE, StandingsTests::hosted, "001");
        assertThat(lawful("2023-06-01", "tilat")).containsExactly(Map.entry("001", true));
        assertThat(lawful("2023-06-01", "yhtion-tilat")).containsExactly(Map.entry("001", false));
    }

    @Test
    void thePlannedRegionsWouldHaveLeftWorkTrialsToTheirHosts() {
        world.sketch.workshop("paja", "kunta-001", "001");
        world.sketch.provision("paja", Service.WORK_TRIAL, StandingsTests::hosted, "001");
        DatedGraph graph = world.under("planned-regions-2020", "2018-12-31").graph();
        Law law = Law.of(graph, Reading.LENIENT);
        assertThat(law.standings(provision(graph, "paja")))
                .extracting(standing -> standing.answer().verdict())
                .containsExactly(Verdict.ALLOWED);
    }

    @Test
    void aWorkshopThatNobodyIsKnownToRunIsNotKnown() {
        world.sketch.workshop("paja", "tuntematon", "001");
        world.sketch.provision("paja", REHABILITATIVE, "001", "478");
        DatedGraph graph = world.sketch.on("2023-06-01");
        assertThat(graph.findOrganisation(new OrganisationId("tuntematon"))).isEmpty();
        assertThat(Law.of(graph, Reading.LENIENT).standings(provision(graph, "paja")))
                .extracting(standing -> standing.answer().verdict())
                .containsExactly(Verdict.NOT_KNOWN, Verdict.OWN_LEGISLATION);
    }

    @Test
    void theLawOfAPictureIsFoundOnce() {
        DatedGraph graph = world.sketch.on("2023-06-01");
        assertThat(Law.of(graph, Reading.LENIENT)).isSameAs(Law.of(graph, Reading.LENIENT));
        assertThat(Law.of(graph, Reading.STRICT)).isNotSameAs(Law.of(graph, Reading.LENIENT));
    }

    private Map<String, Boolean> lawful(String day, String workshop) {
        DatedGraph graph = world.sketch.on(day);
        List<Standing> standings = Law.of(graph, Reading.LENIENT).standings(provision(graph, workshop));
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> standing.municipality().code().value(),
                        standing -> standing.answer().isLawful(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static ProvisionOnDate provision(DatedGraph graph, String workshop) {
        return graph.findWorkshop(new WorkshopId(workshop))
                .orElseThrow()
                .provisions()
                .get(0);
    }

    private static Provision hosted(Provision p) {
        return new Provision(
                p.id(),
                p.service(),
                Provision.Role.HOST,
                p.targetGroup(),
                p.languages(),
                p.places(),
                p.basis(),
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                p.provenance());
    }
}
