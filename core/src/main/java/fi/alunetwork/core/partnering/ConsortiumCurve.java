package fi.alunetwork.core.partnering;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverSolver;
import java.util.ArrayList;
import java.util.List;

/** Draws the curve of the most that so many partners cover. What fewer cover, more cover too. */
final class ConsortiumCurve {

    private final ConsortiumProblem problem;
    private final ConsortiumQuestion question;
    private final CoverSolver solver;
    private final Budget budget;

    /** What is covered and what cannot be exceeded. */
    private record Reached(double value, double bound) {

        Reached atLeast(Reached before) {
            double most = Math.max(value, before.value);
            return new Reached(most, Math.max(most, bound));
        }
    }

    ConsortiumCurve(ConsortiumProblem problem, ConsortiumQuestion question, CoverSolver solver, Budget budget) {
        this.problem = problem;
        this.question = question;
        this.solver = solver;
        this.budget = budget;
    }

    /** A point for each number of partners. */
    List<ConsortiumPoint> points() {
        List<Cell> all = problem.cells().all();
        double people = all.stream().mapToDouble(ConsortiumProblem::people).sum();
        CoverProblem byPeople = problem.asSought();
        CoverProblem byCells = problem.byCells();
        Reached mostPeople = new Reached(0, 0);
        Reached mostCells = new Reached(0, 0);
        List<ConsortiumPoint> points = new ArrayList<>();
        int last = Math.min(question.most(), problem.candidates());
        for (int number = Math.max(1, question.mustHave().size()); number <= last; number++) {
            mostPeople = most(byPeople, number).atLeast(mostPeople);
            mostCells = most(byCells, number).atLeast(mostCells);
            points.add(new ConsortiumPoint(
                    number,
                    new Share(mostPeople.value(), people),
                    new Share(mostCells.value(), all.size()),
                    mostPeople.bound(),
                    mostCells.bound()));
        }
        return points;
    }

    private Reached most(CoverProblem weighed, int partners) {
        CoverPlan plan = solver.heaviest(weighed, partners, budget);
        return new Reached(plan.value(), plan.bound());
    }
}
