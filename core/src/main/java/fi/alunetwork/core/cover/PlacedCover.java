package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Covers with places for everybody (capacitated set covering; Current and Storbeck 1988). Cheapest covers are sought
 * until one has places enough. From one that has not, it is learned that one more column is needed of those that offer
 * places to the rows that are short (a cut by {@link Placing#shortRows}), and the search goes on with that row more; as
 * every plan with places enough keeps to it, the cheapest cover is a bound all along. What was learned holds for the
 * same network whatever is settled of the columns, and is kept.
 */
final class PlacedCover {

    private final PlaceNetwork places;
    private final Covering covering;

    /** Columns of which one is needed, with the rows that are short without. */
    private final Map<List<Integer>, List<Integer>> learned = new LinkedHashMap<>();

    /** Finds a cheapest cover. */
    interface Covering {
        CoverPlan cheapest(CoverProblem problem, Budget budget);
    }

    PlacedCover(PlaceNetwork places, Covering covering) {
        this.places = places;
        this.covering = covering;
    }

    /**
     * The cheapest cover with places for everybody. Infeasible where there are too few places whoever is chosen; the
     * culprits are rows that together are short. Where the time ends before a cover has places enough, columns are
     * added until it has; where that is no cover that may be, the plan has no columns and an infinite value.
     */
    CoverPlan cheapest(CoverProblem problem, Budget budget) {
        List<Integer> all = IntStream.range(0, problem.columns())
                .filter(column -> problem.standing(column) != Standing.OUT)
                .boxed()
                .toList();
        Placing most = places.placing(all);
        if (!most.isEnough()) {
            return CoverPlan.infeasible(most.shortRows());
        }
        CoverPlan plan = covering.cheapest(problem.withRows(learned.keySet()), budget);
        while (plan.status() != Status.INFEASIBLE && !isEnough(plan)) {
            if (budget.isOver() || plan.status() != Status.OPTIMAL) {
                return completed(problem, plan, budget);
            }
            learn(plan.columns());
            plan = covering.cheapest(problem.withRows(learned.keySet()), budget);
        }
        return plan.status() == Status.INFEASIBLE ? CoverPlan.infeasible(culprits(problem, plan)) : plan;
    }

    private boolean isEnough(CoverPlan plan) {
        return places.placing(plan.columns()).isEnough();
    }

    /** Columns that offer nothing more to the short rows are of no help; nor are so few places that it stays short. */
    private void learn(List<Integer> chosen) {
        List<Integer> lacking = places.placing(chosen).shortRows();
        BitSet rows = new BitSet();
        lacking.forEach(rows::set);
        double needed = lacking.stream().mapToDouble(places::people).sum();
        NavigableSet<Integer> helping = new TreeSet<>();
        lacking.forEach(row -> {
            for (int offer : places.offersOf(row)) {
                helping.addAll(places.offers().get(offer).columns());
            }
        });
        List<Integer> members = new ArrayList<>(chosen);
        members.forEach(helping::remove);
        List<Integer> fewestFirst = helping.stream()
                .sorted(Comparator.comparingDouble((Integer column) -> offered(List.of(column), rows))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        for (int column : fewestFirst) {
            members.add(column);
            if (offered(members, rows) < needed - needed * Rounding.TRUSTED) {
                helping.remove(column);
            } else {
                members.remove(members.size() - 1);
            }
        }
        learned.put(List.copyOf(helping), lacking);
    }

    /** The places that columns offer to any of some rows. */
    private double offered(List<Integer> columns, BitSet rows) {
        boolean[] open = places.open(columns);
        return IntStream.range(0, open.length)
                .filter(offer -> open[offer]
                        && places.offers().get(offer).rows().stream().anyMatch(rows::get))
                .mapToDouble(offer -> places.offers().get(offer).people())
                .sum();
    }

    /** The rows of the problem that cannot get what they need, those that are short of places included. */
    private List<Integer> culprits(CoverProblem problem, CoverPlan plan) {
        NavigableSet<Integer> culprits = new TreeSet<>();
        List<List<Integer>> lacking = List.copyOf(learned.values());
        for (int row : plan.culprits()) {
            culprits.addAll(row < problem.rows() ? List.of(row) : lacking.get(row - problem.rows()));
        }
        return List.copyOf(culprits);
    }

    private CoverPlan completed(CoverProblem problem, CoverPlan plan, Budget budget) {
        List<Integer> columns = new ArrayList<>(plan.columns());
        for (int column = 0;
                column < problem.columns() && !places.placing(columns).isEnough();
                column++) {
            if (problem.standing(column) == Standing.FREE && !columns.contains(column)) {
                columns.add(column);
            }
        }
        CoverProblem settled = problem;
        for (int column : columns) {
            settled = settled.with(column, Standing.IN);
        }
        CoverPlan together = covering.cheapest(settled, budget);
        boolean found = together.status() != Status.INFEASIBLE && isEnough(together);
        Status ending = budget.isOver() ? Status.TIME_LIMIT : Status.FEASIBLE;
        return found
                ? new CoverPlan(
                        ending,
                        together.columns(),
                        together.value(),
                        Math.min(plan.bound(), together.value()),
                        List.of())
                : new CoverPlan(ending, List.of(), Double.POSITIVE_INFINITY, plan.bound(), List.of());
    }
}
