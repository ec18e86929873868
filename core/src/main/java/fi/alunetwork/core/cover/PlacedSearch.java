package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * At most so many columns that give the most people a place. How many people have one is a submodular function of the
 * columns: what a column adds is the less the more are there. So no more are placed than now, and by the columns that
 * now add most (Nemhauser and Wolsey 1981); branch and bound over that, the column that adds most first.
 */
final class PlacedSearch {

    private final CoverProblem problem;
    private final PlaceNetwork places;
    private final int most;
    private final @Nullable ColumnTies ties;
    private final Budget budget;
    private final double everybody;
    private final double slack;
    private List<Integer> best = List.of();
    private double value = -1;
    private double unseen = -1;

    /** A column and the people that it would place beside those placed now. */
    private record Gain(int column, double people) {}

    PlacedSearch(CoverProblem problem, PlaceNetwork places, int most, @Nullable ColumnTies ties, Budget budget) {
        this.problem = problem;
        this.places = places;
        this.most = most;
        this.ties = ties;
        this.budget = budget;
        this.everybody =
                IntStream.range(0, places.rows()).mapToDouble(places::people).sum();
        this.slack = Rounding.TRUSTED * Math.max(1, everybody);
        problem.requireRoom(most);
    }

    /** The best plan; infeasible, without culprits, where so many columns cannot join those that are in every plan. */
    CoverPlan plan() {
        List<Integer> in = CoverPlan.numbers(problem.settled());
        List<Gain> free = IntStream.range(0, problem.columns())
                .filter(column -> problem.standing(column) == Standing.FREE)
                .mapToObj(column -> new Gain(column, places.offeredBy(column)))
                .toList();
        look(in, PlaceFlow.of(places, in), free);
        if (value < 0) {
            return unseen < 0
                    ? CoverPlan.infeasible(List.of())
                    : new CoverPlan(Status.TIME_LIMIT, List.of(), 0, unseen, List.of());
        }
        boolean proved = unseen <= value + slack;
        double told = Rounding.told(value);
        return new CoverPlan(
                proved ? Status.OPTIMAL : Status.TIME_LIMIT, best, told, proved ? told : unseen, List.of());
    }

    /**
     * Looks at the columns alone and with any of those that are left.
     *
     * @param flow of the columns
     * @param left each with what it adds to fewer columns, and so the most that it can add to these
     */
    private void look(List<Integer> columns, PlaceFlow flow, List<Gain> left) {
        double placed = flow.placed();
        take(columns, placed);
        int room = most - columns.size();
        if (room == 0 || left.isEmpty() || !isBetter(bound(placed, left, room))) {
            return;
        }
        List<Gain> open = gains(flow, left);
        if (open == null) {
            unseen = Math.max(unseen, bound(placed, left, room));
            return;
        }
        for (Gain next = nextTo(columns, open); next != null; next = nextTo(columns, open)) {
            double bound = bound(placed, open, room);
            if (!isBetter(bound)) {
                return;
            }
            if (budget.isOver()) {
                unseen = Math.max(unseen, bound);
                return;
            }
            open = without(open, next);
            look(with(columns, next.column()), flow.with(next.column()), open);
        }
    }

    /**
     * The one that adds most, of those tied with a column where columns have to hang together: whatever hangs together
     * can be put together so. Null where there is none.
     */
    private @Nullable Gain nextTo(List<Integer> columns, List<Gain> gains) {
        return gains.stream()
                .filter(gain -> ties == null
                        || columns.isEmpty()
                        || Arrays.stream(ties.of(gain.column())).anyMatch(columns::contains))
                .findFirst()
                .orElse(null);
    }

    private void take(List<Integer> columns, double placed) {
        if (isBetter(placed) && (ties == null || ties.parts(columns) <= 1)) {
            best = columns.stream().sorted().toList();
            value = placed;
        }
    }

    private boolean isBetter(double placed) {
        return value < 0 || placed > value + slack;
    }

    /**
     * Those that add most first, of equals the first; such as add nothing only where they may join others. Null where
     * the time ends before all are tried.
     */
    private @Nullable List<Gain> gains(PlaceFlow flow, List<Gain> left) {
        double placed = flow.placed();
        List<Gain> gains = new ArrayList<>();
        for (Gain gain : left) {
            if (budget.isOver()) {
                return null;
            }
            double more = Math.max(0, flow.with(gain.column()).placed() - placed);
            if (ties != null || more > slack) {
                gains.add(new Gain(gain.column(), more));
            }
        }
        gains.sort(Comparator.comparingDouble(Gain::people).reversed().thenComparing(Gain::column));
        return gains;
    }

    /** How many people have a place at the most with so many more columns; they need not be in that order. */
    private double bound(double placed, List<Gain> gains, int room) {
        double more = gains.stream()
                .mapToDouble(gain -> -gain.people())
                .sorted()
                .limit(room)
                .map(people -> -people)
                .sum();
        return Math.min(everybody, placed + more);
    }

    private static List<Gain> without(List<Gain> gains, Gain one) {
        List<Gain> others = new ArrayList<>(gains);
        others.remove(one);
        return others;
    }

    private static List<Integer> with(List<Integer> columns, int column) {
        List<Integer> more = new ArrayList<>(columns);
        more.add(column);
        return more;
    }
}
