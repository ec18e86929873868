package fi.alunetwork.core.robustness;

import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;

/**
 * Two umbrellas with a bridge: {@code m} (municipal) leads {@code a} and {@code b}, {@code n} (municipal) leads
 * {@code d} and {@code e}, and {@code m} and {@code n} work together horizontally. {@code z} has no partner. The
 * municipality 002 is home of {@code e} and {@code z} and is the county 02; a workshop of {@code n} stands in it too.
 */
final class RobustnessWorld {

    private RobustnessWorld() {}

    static CooperationNetwork network() {
        return network(CooperationScope.ORGANISATIONS);
    }

    static CooperationNetwork network(CooperationScope scope) {
        return CooperationNetwork.of(picture(), scope);
    }

    static CooperationNetwork empty() {
        return CooperationNetwork.of(new Sketch().on("2024-05-01"), CooperationScope.ORGANISATIONS);
    }

    private static DatedGraph picture() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .municipality("002", 40, 500)
                .county("01", "001")
                .county("02", "002")
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "001")
                .organisation("d", LegalForm.ASSOCIATION, "001")
                .organisation("e", LegalForm.ASSOCIATION, "002")
                .organisation("m", LegalForm.MUNICIPALITY, "001")
                .organisation("n", LegalForm.JOINT_MUNICIPAL_AUTHORITY, "001")
                .organisation("z", LegalForm.FOUNDATION, "002")
                .workshop("wm", "m", "001")
                .provision("wm", Service.YOUTH_WORKSHOP)
                .workshop("wn", "n", "002")
                .provision("wn", Service.REHABILITATIVE_WORK_ACTIVITY)
                .workshop("wz", "z", "002")
                .provision("wz", Service.REHABILITATIVE_WORK_ACTIVITY)
                .partnership(PartnershipSketch.of("left", CooperationModel.UMBRELLA, "m:LEAD a:MEMBER b:MEMBER")
                        .drawn())
                .partnership(PartnershipSketch.of("right", CooperationModel.UMBRELLA, "n:LEAD d:MEMBER e:MEMBER")
                        .drawn())
                .partnership(PartnershipSketch.of(
                                "bridge",
                                CooperationModel.HORIZONTAL_COOPERATION,
                                "m:CONTRACTING_ENTITY n:CONTRACTING_ENTITY")
                        .drawn())
                .on("2024-05-01");
    }
}
