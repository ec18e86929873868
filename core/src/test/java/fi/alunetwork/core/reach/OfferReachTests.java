package fi.alunetwork.core.reach;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which offers cover a municipality, each by itself: municipalities at 0 and 40 km, the second with two places. */
class OfferReachTests {

    private static List<String> covering(Sketch world, String municipality, CoverageRule rule) {
        DatedGraph graph = world.on("2024-06-01");
        return new ServiceReach(graph, Scope.MAINLAND, Service.REHABILITATIVE_WORK_ACTIVITY)
                .covering(graph.getMunicipality(new MunicipalityCode(municipality)), rule, 30).stream()
                        .map(reach -> reach.offer().provision().record().id() + " " + reach.share())
                        .toList();
    }

    private static Sketch world() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 40, 2)
                .demandPoint("002", 25, 0.25)
                .demandPoint("002", 45, 0.75)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY)
                .workshop("b", "yhdistys", "001")
                .provision("b", Service.REHABILITATIVE_WORK_ACTIVITY, "002")
                .provision("b", Service.REHABILITATIVE_WORK_ACTIVITY, ProvisionSketch.by(DeliveryMode.MOBILE), "002");
    }

    @Test
    void eachOfferCoversByItselfWhatItReachesAndAdmits() {
        assertThat(covering(world(), "001", CoverageRule.REACHABLE_AND_ADMITTED))
                .containsExactly("a-1 1.0");
        assertThat(covering(world(), "002", CoverageRule.REACHABLE_AND_ADMITTED))
                .containsExactly("b-1 0.25", "b-2 1.0");
    }

    @Test
    void byDistanceAloneWhomItAdmitsIsOfNoMatter() {
        assertThat(covering(world(), "001", CoverageRule.DISTANCE)).containsExactly("a-1 1.0", "b-1 1.0");
        assertThat(covering(world(), "002", CoverageRule.DISTANCE)).containsExactly("a-1 0.25", "b-1 0.25", "b-2 1.0");
    }

    @Test
    void aDeclaredAreaIsCoveredHoweverFarTheSite() {
        assertThat(covering(world(), "002", CoverageRule.DECLARED_AREA)).containsExactly("b-1 1.0", "b-2 1.0");
    }
}
