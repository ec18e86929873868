package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * Six towns at 0, 20, 40, 60, 120 and 140 km with 1, 2, 4, 8, 16 and 32 people and a workshop in the first; near is 25
 * km. The workshop covers the first two; a point in the third or fourth covers these two, the third the second as well;
 * one in the fifth or sixth covers those.
 */
final class SixTowns {

    static final String DAY = "2024-06-01";
    static final SitingQuestion YOUTH =
            SitingQuestion.about(Service.YOUTH_WORKSHOP).within(Threshold.ofKm(25));

    private SixTowns() {}

    static Sketch towns() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 40, 4)
                .municipality("004", 60, 8)
                .municipality("005", 120, 16)
                .municipality("006", 140, 32)
                .county("01", "001", "002", "003", "004", "005", "006")
                .organisation("eka", LegalForm.ASSOCIATION, "001");
    }

    static Sketch drawn() {
        return towns().workshop("a", "eka", "001").provision("a", Service.YOUTH_WORKSHOP);
    }

    static Sketch whole() {
        return drawn().registerWhole("01", Sketch.SOURCED);
    }

    static ServiceSiting ask(Sketch world, SitingQuestion question) {
        return answer(world, question).services().get(0);
    }

    static SitingAnswer answer(Sketch world, SitingQuestion question) {
        return SitingAnalysis.answer(world.on(DAY), question, Budget.UNLIMITED);
    }

    static SitingPlan plan(Sketch world, SitingQuestion question, SitingGoal goal) {
        return ask(world, question.seeking(goal)).plans().get(0);
    }

    static List<String> codes(SitingPlan plan) {
        return plan.points().stream()
                .map(point -> point.candidate().municipality().code().value())
                .toList();
    }
}
