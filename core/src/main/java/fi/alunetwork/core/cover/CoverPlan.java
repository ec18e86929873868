package fi.alunetwork.core.cover;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns to choose, and what is proved of the choice.
 *
 * @param status what is proved
 * @param columns the chosen ones in ascending order; empty where there is no plan
 * @param value the cost of the plan where cost was to be low, the weight covered where that was to be high
 * @param bound what no plan can beat: at most the value of a cheapest plan, at least that of a heaviest
 * @param culprits the rows that cannot get what they need; empty unless infeasible
 */
public record CoverPlan(Status status, List<Integer> columns, double value, double bound, List<Integer> culprits) {

    /** What is proved of a plan. */
    public enum Status {
        /** No plan is better. */
        OPTIMAL,
        /** A plan; none can be better than the bound, and whether one is better than this is not known. */
        FEASIBLE,
        /** There is no plan: the culprits cannot get what they need. */
        INFEASIBLE,
        /** The time ended before the search did; the best plan found, with its bound. */
        TIME_LIMIT
    }

    public CoverPlan {
        columns = List.copyOf(columns);
        culprits = List.copyOf(culprits);
    }

    /** How far the value can be from the best, as a share of the larger of value and bound; 0 for an optimal plan. */
    public double gap() {
        double larger = Math.max(Math.abs(value), Math.abs(bound));
        return status == Status.OPTIMAL || larger == 0 ? 0 : Math.abs(value - bound) / larger;
    }

    /** A plan that is proved where its bound meets its value, and else has the other status. */
    static CoverPlan of(boolean[] chosen, double value, double bound, Status otherwise) {
        List<Integer> columns = numbers(chosen);
        return value == bound
                ? new CoverPlan(Status.OPTIMAL, columns, value, value, List.of())
                : new CoverPlan(otherwise, columns, value, bound, List.of());
    }

    /** The chosen columns among so many, as flags. */
    boolean[] chosen(int among) {
        boolean[] chosen = new boolean[among];
        columns.forEach(column -> chosen[column] = true);
        return chosen;
    }

    /** The numbers of what is true, in ascending order. */
    static List<Integer> numbers(boolean[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(column -> chosen[column])
                .boxed()
                .toList();
    }

    static CoverPlan infeasible(List<Integer> culprits) {
        return new CoverPlan(Status.INFEASIBLE, List.of(), 0, 0, culprits);
    }
}
