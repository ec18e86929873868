package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.BackupCover;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.CoverSolver;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Choices by who is within reach. Rows are places that existing sites leave something to do at, columns the candidates;
 * places that existing sites cover already are no rows, so that they stay covered and what is found is new.
 */
final class CoveringChoices {

    private final Situation situation;
    private final CoverSolver solver;
    private final List<Integer> open;
    private final List<Integer> coverable;

    CoveringChoices(Situation situation, CoverSolver solver) {
        this.situation = situation;
        this.solver = solver;
        open = situation.open();
        coverable = open.stream().filter(situation::isCoverable).toList();
    }

    /** The most people newly covered by so many points at most. */
    Choice mostPeople(int points, Budget budget) {
        List<Integer> rows = coverable.stream()
                .filter(place -> situation.place(place).weight() > 0)
                .toList();
        if (rows.isEmpty()) {
            return nobody();
        }
        CoverPlan plan = solver.heaviest(problem(rows).build(), points, budget);
        List<Integer> chosen = Choice.lean(plan.columns(), some -> -newlyCovered(some));
        return Choice.of(plan, chosen, plan.value(), plan.bound());
    }

    /** The fewest points that cover every place that a candidate can cover. */
    Choice fewestPoints(Budget budget) {
        if (coverable.isEmpty()) {
            return nobody();
        }
        CoverPlan plan = solver.cheapest(problem(coverable).build(), budget);
        return Choice.of(plan, plan.columns(), plan.value(), plan.bound());
    }

    /**
     * The most people newly backed up by points that cover every place that a candidate can cover. Existing sites are a
     * column of their own that is in every plan: it gives one site to places that have one.
     *
     * @param points how many at most; null for as few as cover them
     */
    Choice mostBackup(@Nullable Integer points, Budget budget) {
        List<Integer> single = situation.inhabited().stream()
                .filter(place -> situation.place(place).sites() == 1)
                .toList();
        List<Integer> rows =
                Stream.concat(coverable.stream(), single.stream()).sorted().toList();
        if (rows.isEmpty()) {
            return nobody();
        }
        int existing = situation.candidates().size();
        CoverProblemBuilder builder = problem(rows).standing(existing, Standing.IN);
        single.forEach(place -> builder.covers(existing, rows.indexOf(place)));
        CoverProblem problem = builder.build();
        CoverPlan plan = points == null
                ? BackupCover.of(problem, solver, budget)
                : BackupCover.of(problem, points + 1, solver, budget);
        if (plan.status() == Status.INFEASIBLE) {
            return Choice.infeasible(plan.culprits().stream().map(rows::get).toList());
        }
        return plan.columns().isEmpty()
                ? Choice.notFound(plan.bound())
                : Choice.of(
                        plan,
                        plan.columns().stream()
                                .filter(column -> column != existing)
                                .toList(),
                        plan.value(),
                        plan.bound());
    }

    /** What is left where no candidate covers anybody: nothing to do, or nothing that can be done. */
    private Choice nobody() {
        return open.isEmpty() ? Choice.nothing(0) : Choice.infeasible(open);
    }

    private double newlyCovered(List<Integer> chosen) {
        return coverable.stream()
                .filter(place -> chosen.stream().anyMatch(candidate -> situation.reaches(place, candidate)))
                .mapToDouble(place -> situation.place(place).weight())
                .sum();
    }

    /** Candidates as columns, one more for existing sites, and places as rows. */
    private CoverProblemBuilder problem(List<Integer> rows) {
        int candidates = situation.candidates().size();
        CoverProblemBuilder problem = CoverProblem.of(rows.size(), candidates + 1);
        problem.standing(candidates, Standing.OUT);
        for (int row = 0; row < rows.size(); row++) {
            int place = rows.get(row);
            problem.weight(row, situation.place(place).weight());
            for (int candidate = 0; candidate < candidates; candidate++) {
                if (situation.reaches(place, candidate)) {
                    problem.covers(candidate, row);
                }
            }
        }
        return problem;
    }
}
