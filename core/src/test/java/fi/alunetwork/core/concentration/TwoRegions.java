package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;

/**
 * Four municipalities on a line at 0, 10, 100 and 130 km with 8, 2, 4 and 2 residents, two in each of two regions: 001
 * and 003 are the centres. Both counties have a register that is whole.
 */
final class TwoRegions {

    static final String TODAY = "2024-06-01";
    static final ConcentrationQuestion YOUTH = ConcentrationQuestion.about(Service.YOUTH_WORKSHOP);

    private TwoRegions() {}

    static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 8)
                .municipality("002", 10, 2)
                .municipality("003", 100, 4)
                .municipality("004", 130, 2)
                .area(new RegionId(RegionKind.REGION, "01"), "001", "002")
                .area(new RegionId(RegionKind.REGION, "02"), "003", "004")
                .county("01", "001", "002")
                .county("02", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .registerWhole("02", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003");
    }

    static ServiceConcentration ask(Sketch world, ConcentrationQuestion question) {
        return answer(world, question).services().get(0);
    }

    static ConcentrationAnswer answer(Sketch world, ConcentrationQuestion question) {
        return ConcentrationAnalysis.answer(world.on(TODAY), question, Budget.UNLIMITED);
    }

    static Supply supply(ServiceConcentration concentration, Supply.Unit unit) {
        return concentration.supply().stream()
                .filter(supply -> supply.unit() == unit)
                .findFirst()
                .orElseThrow();
    }

    static MunicipalityValue row(ServiceConcentration concentration, String code) {
        return concentration.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }
}
