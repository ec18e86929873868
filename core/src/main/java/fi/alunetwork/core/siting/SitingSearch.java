package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverSolver;
import fi.alunetwork.core.cover.CoverSolvers;
import java.util.ArrayList;
import java.util.List;

/** Finds the best choices of a goal, for the number of points asked and for every smaller one. */
final class SitingSearch {

    private final SitingQuestion question;
    private final Turns turns;
    private final CoveringChoices covering;
    private final WayChoices ways;

    SitingSearch(Situation situation, SitingQuestion question, Turns turns) {
        this.question = question;
        this.turns = turns;
        CoverSolver solver = CoverSolvers.standard();
        covering = new CoveringChoices(situation, solver);
        ways = new WayChoices(situation, solver);
    }

    /** Into how many parts the time of a question is shared: half of a goal's for its plan, half for its curve. */
    static long parts(SitingQuestion question) {
        return (long) question.services().size() * question.goals().size() * (2L * question.points() - 1);
    }

    /**
     * The best choices for 0, 1 and more points, up to the number asked, each no worse than the one before; a single
     * one where the goal finds its own number.
     */
    List<Choice> best(SitingGoal goal) {
        int most = question.points();
        if (!goal.isOfSoMany()) {
            return List.of(best(goal, most, turns.next(2 * most - 1)));
        }
        Choice last = best(goal, most, turns.next(most));
        List<Choice> found = new ArrayList<>();
        for (int points = 0; points < most; points++) {
            found.add(best(goal, points, turns.next(points == 0 ? 0 : 1)));
        }
        found.add(last);
        return growing(found, goal.isLeast());
    }

    private static List<Choice> growing(List<Choice> found, boolean least) {
        List<Choice> growing = new ArrayList<>();
        for (Choice choice : found) {
            growing.add(growing.isEmpty() ? choice : choice.noWorseThan(growing.get(growing.size() - 1), least));
        }
        return growing;
    }

    private Choice best(SitingGoal goal, int points, Budget budget) {
        return switch (goal) {
            case MOST_PEOPLE -> points == 0 ? Choice.nothing(0) : covering.mostPeople(points, budget);
            case LEAST_DISTANCE -> ways.leastDistance(points, budget);
            case LEAST_WORST_DISTANCE -> ways.leastWorstDistance(points, budget);
            case FEWEST_POINTS -> covering.fewestPoints(budget);
            case MOST_BACKUP -> covering.mostBackup(question.backupPoints(), budget);
        };
    }
}
