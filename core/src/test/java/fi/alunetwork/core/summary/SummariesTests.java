package fi.alunetwork.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import org.junit.jupiter.api.Test;

/** Three workshops of a municipality, one of an association; two of four municipalities are served. */
class SummariesTests {

    private static Sketch world() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 10, 1)
                .municipality("003", 20, 1)
                .municipality("004", 30, 1)
                .county("01", "001", "002")
                .county("02", "003", "004")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003")
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, "001", "002")
                .provision("a", Service.YOUTH_WORKSHOP, "001")
                .workshop("b", "kunta", "001")
                .workshop("c", "kunta", "002")
                .workshop("d", "yhdistys", "003")
                .provision("d", Service.WORK_TRIAL, ProvisionSketch.invented(), "003")
                .partnership("p", CooperationModel.GRANT, "kunta", "yhdistys");
    }

    @Test
    void sharesOfOperatorsAreOfAllWorkshops() {
        Summary summary = Summaries.of(world().on("2024-06-01"), null);

        assertThat(summary.workshops()).isEqualTo(4);
        assertThat(summary.operatorGroups())
                .contains(
                        new Summary.GroupCount(OperatorGroup.MUNICIPAL, 3, new Share(3, 4)),
                        new Summary.GroupCount(OperatorGroup.ASSOCIATION, 1, new Share(1, 4)),
                        new Summary.GroupCount(OperatorGroup.FOUNDATION, 0, new Share(0, 4)));
        assertThat(summary.legalForms()).contains(new Summary.FormCount(LegalForm.MUNICIPALITY, 3, 1));
    }

    @Test
    void aWorkshopWithTwoProvisionsOfAServiceCountsOnceAsAWorkshop() {
        Summary summary = Summaries.of(world().on("2024-06-01"), null);

        assertThat(summary.services()).contains(new Summary.ServiceCount(Service.YOUTH_WORKSHOP, 1, 2));
        assertThat(summary.servingSeveral()).isEqualTo(1);
        assertThat(summary.mainlandServed()).isEqualTo(new Share(3, 4));
    }

    @Test
    void theSourcedPartCanBeCountedAlone() {
        Summary summary = Summaries.of(world().on("2024-06-01"), Provenance.Kind.SOURCED);

        assertThat(summary.services()).contains(new Summary.ServiceCount(Service.WORK_TRIAL, 0, 0));
        assertThat(summary.mainlandServed()).isEqualTo(new Share(2, 4));
    }

    @Test
    void areasAndModelsAreCountedByKind() {
        Summary summary = Summaries.of(world().on("2024-06-01"), null);

        assertThat(summary.regions()).contains(new Summary.KindCount(RegionKind.WELLBEING_SERVICES_COUNTY, 2));
        assertThat(summary.cooperationModels()).contains(new Summary.ModelCount(CooperationModel.GRANT, 1));
        assertThat(summary.organisations()).isEqualTo(2);
        assertThat(summary.partnerships()).isEqualTo(1);
    }
}
