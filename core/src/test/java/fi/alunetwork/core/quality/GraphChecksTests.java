package fi.alunetwork.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphChecksTests {

    private static final String TODAY = "2024-06-01";

    private static Sketch soundWorld() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 100, 2)
                .municipality("004", 10, 4)
                .area(new RegionId(RegionKind.REGION, "01"), "001", "002", "004")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .organisation("oy", LegalForm.LIMITED_COMPANY, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, "001");
    }

    private static List<Finding> findings(Sketch world) {
        return GraphChecks.run(world.on(TODAY));
    }

    @Test
    void aSoundWorldHasNoFindings() {
        assertThat(findings(soundWorld())).isEmpty();
    }

    @Test
    void aWorkshopWithoutOperatorSiteAndProvisionIsThreeFindings() {
        Sketch world = soundWorld()
                .workshop(new Workshop(
                        new WorkshopId("b"),
                        LocalizedName.finnish("Paja b"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        Lifespan.ALWAYS,
                        Sketch.SOURCED));

        assertThat(findings(world))
                .extracting(Finding::check)
                .containsExactly("workshop-without-operator", "workshop-without-site", "workshop-without-provision");
        assertThat(findings(world))
                .allMatch(finding -> finding.where().toString().equals("workshop b"));
    }

    @Test
    void aServedMunicipalityFartherThanTheCommutingAreaIsAFinding() {
        Sketch world = soundWorld().provision("a", Service.WORK_COACHING, "001", "002");

        assertThat(findings(world)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("served-without-site-in-reach");
            assertThat(finding.value()).isEqualTo("002 at 100 km");
        });
    }

    @Test
    void aCompanyMayNotProduceRehabilitativeWorkActivity() {
        Sketch world = soundWorld()
                .workshop("b", "oy", "004")
                .provision("b", Service.REHABILITATIVE_WORK_ACTIVITY, "001")
                .provision("b", Service.WORK_COACHING, "001");

        assertThat(findings(world)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("provision-not-lawful");
            assertThat(finding.where()).hasToString("provision b-1");
            assertThat(finding.value()).isEqualTo("REHABILITATIVE_WORK_ACTIVITY by oy (LIMITED_COMPANY) for 001");
            assertThat(finding.expected()).contains("rule counties-2023/company-excluded: A company may not produce");
        });
    }

    @Test
    void whatIsAllowedOnAConditionIsNoFinding() {
        Sketch world = soundWorld()
                .county("01", "001")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("b", "kunta", "004")
                .provision("b", Service.REHABILITATIVE_WORK_ACTIVITY, "001");

        assertThat(findings(world)).isEmpty();
    }

    @Test
    void aMunicipalityOutsideEveryRegionIsAFinding() {
        assertThat(findings(soundWorld().municipality("003", 5, 1)))
                .extracting(Finding::check)
                .containsExactly("municipality-without-region");
    }

    @Test
    void everyCheckHasItsOwnKeyAndATitleInThreeLanguages() {
        assertThat(GraphChecks.all()).extracting(GraphCheck::key).doesNotHaveDuplicates();
        assertThat(GraphChecks.all())
                .allSatisfy(
                        check -> assertThat(check.title().texts()).containsKeys(Language.FI, Language.SV, Language.EN));
    }
}
