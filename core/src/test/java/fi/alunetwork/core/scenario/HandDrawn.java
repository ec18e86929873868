package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A world on a line: municipalities 001 to 004 at 0, 20, 60 and 100 km with 1, 2, 4 and 8 residents. The town of 001
 * runs the workshop {@code north} there, the society runs {@code south} in 004; county 01 holds 001 and 002, county 02
 * the others.
 */
final class HandDrawn {

    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    static final RegionId COUNTY_1 = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
    static final RegionId COUNTY_2 = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "02");

    private HandDrawn() {}

    static Sketch sketch() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 60, 4)
                .municipality("004", 100, 8)
                .county("01", "001", "002")
                .county("02", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .registerWhole("02", Sketch.SOURCED)
                .organisation("town", LegalForm.MUNICIPALITY, "001")
                .organisation("society", LegalForm.ASSOCIATION, "004")
                .organisation("county", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(COUNTY_1))
                .workshop("north", "town", "001")
                .provision("north", Service.YOUTH_WORKSHOP)
                .workshop("south", "society", "004")
                .provision("south", Service.YOUTH_WORKSHOP)
                .partnership("pair", CooperationModel.FORUM, "town", "society")
                .partnership("circle", CooperationModel.FORUM, "town", "society", "county");
    }

    /** With so many places. */
    static UnaryOperator<Provision> places(int places) {
        return provision -> ProvisionCopy.of(provision).places(places).done();
    }

    static WorkshopGraph world() {
        return sketch().graph();
    }

    /** Residents within 30 km of a site with the service. */
    static double covered(WorkshopGraph graph, Service service) {
        return covered(graph, CoverageQuestion.about(service).by(CoverageRule.DISTANCE));
    }

    static double covered(WorkshopGraph graph, CoverageQuestion question) {
        return CoverageAnalysis.answer(graph.asOf(DAY), question.withinKm(30), Budget.UNLIMITED)
                .services()
                .get(0)
                .thresholds()
                .get(0)
                .figures()
                .get(0)
                .covered();
    }
}
