package fi.alunetwork.core.partnering;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
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

    /** Chooses the partners that are best under a weight. */
    interface Choosing {
        BestPlans heaviest(CoverProblem weighed, int most);
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
        double everybody = all.stream().mapToDouble(ConsortiumProblem::people).sum();
        CoverProblem byPeople = problem.asSought();
        CoverProblem byCells = problem.byCells();
        Reached mostPeople = new Reached(0, 0);
        Reached mostCells = new Reached(0, 0);
        List<ConsortiumPoint> points = new ArrayList<>();
        int last = Math.min(question.most(), problem.candidates());
        for (int number = Math.max(1, question.mustHave().size()); number <= last; number++) {
            CoverPlan people = choosing.heaviest(byPeople, number).best(budget);
            if (people.status() == Status.INFEASIBLE) {
                continue;
            }
            mostPeople = Reached.by(people).atLeast(mostPeople);
            mostCells =
                    Reached.by(choosing.heaviest(byCells, number).best(budget)).atLeast(mostCells);
            points.add(new ConsortiumPoint(
                    number,
                    new Share(mostPeople.value(), everybody),
                    new Share(mostCells.value(), all.size()),
                    mostPeople.bound(),
                    mostCells.bound()));
        }
        return points;
    }
}
