package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.Set;

/** Four municipalities on a line at 0, 20, 48 and 90 km with 1, 2, 4 and 8 residents, in two counties. */
final class Line {

    private Line() {}

    static final RegionId NORTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "02");
    static final String TODAY = "2024-06-01";

    static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 48, 4)
                .municipality("004", 90, 8)
                .county("01", "001", "002")
                .county("02", "003", "004")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "004", Set.of(NORTH));
    }

    static Sketch wholeLine() {
        return line().registerWhole("01", Sketch.SOURCED).registerWhole("02", Sketch.SOURCED);
    }

    static ThresholdCoverage ask(Sketch world, CoverageQuestion question) {
        return answer(world.on(TODAY), question).services().get(0).thresholds().get(0);
    }

    static CoverageAnswer answer(DatedGraph graph, CoverageQuestion question) {
        return CoverageAnalysis.answer(graph, question, Budget.UNLIMITED);
    }

    static CoverageState stateOf(ThresholdCoverage coverage, String code) {
        return row(coverage, code).state();
    }

    static MunicipalityCoverage row(ThresholdCoverage coverage, String code) {
        return coverage.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }

    static final CoverageQuestion YOUTH =
            CoverageQuestion.about(Service.YOUTH_WORKSHOP).withinKm(30);
    static final CoverageQuestion REHABILITATIVE =
            CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY).withinKm(30);
}
