package fi.alunetwork.core.consortium;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.PlanGoal;
import fi.alunetwork.core.partnering.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the curve of the most that so many partners cover. What fewer cover, more cover too; where so many cannot work
 * together with those demanded, there is no point.
 */
final class ConsortiumCurve {

    private final ConsortiumProblem problem;
    private final ConsortiumQuestion question;
    private final Choosing choosing;
    private final Budget budget;

    /** Covers as much as possible with so many partners at most. */
    interface Choosing {
        PlanGoal most(int partners);
    }

    /** What is covered and what cannot be exceeded. */
    private record Reached(double value, double bound) {

        static Reached by(CoverPlan plan) {
            return new Reached(plan.value(), plan.bound());
        }

        Reached atLeast(Reached before) {
            double most = Math.max(value, before.value);
            return new Reached(most, Math.max(most, bound));
        }
    }

    ConsortiumCurve(ConsortiumProblem problem, ConsortiumQuestion question, Choosing choosing, Budget budget) {
        this.problem = problem;
        this.question = question;
        this.choosing = choosing;
        this.budget = budget;
    }

    /** A point for each number of partners. */
    List<ConsortiumPoint> points() {
        List<Cell> all = problem.cells().all();
        double everybody = Cell.people(all);
        CoverProblem byPeople = problem.asSought();
        CoverProblem byCells = problem.byCells();
        Reached mostPeople = new Reached(0, 0);
        Reached mostCells = new Reached(0, 0);
        List<ConsortiumPoint> points = new ArrayList<>();
        int last = Math.min(question.most(), problem.candidates());
        for (int number = Math.max(1, question.mustHave().size()); number <= last; number++) {
            CoverPlan people = choosing.most(number).best(byPeople, budget);
            if (people.status() == Status.INFEASIBLE) {
                continue;
            }
            mostPeople = Reached.by(people).atLeast(mostPeople);
            if (question.places() == null) {
                mostCells =
                        Reached.by(choosing.most(number).best(byCells, budget)).atLeast(mostCells);
            }
            points.add(point(number, new Share(mostPeople.value(), everybody), mostPeople.bound(), mostCells));
        }
        return points;
    }

    private ConsortiumPoint point(int number, Share people, double peopleAtMost, Reached cells) {
        if (question.places() != null) {
            return new ConsortiumPoint(number, people, null, peopleAtMost, null);
        }
        Share covered = new Share(cells.value(), problem.cells().all().size());
        return new ConsortiumPoint(number, people, covered, peopleAtMost, cells.bound());
    }
}
