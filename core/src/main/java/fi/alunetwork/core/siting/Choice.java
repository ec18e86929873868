package fi.alunetwork.core.siting;

import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are chosen for a goal, and what is proved of the choice.
 *
 * @param status what is proved
 * @param candidates the numbers of the chosen ones, ascending; none where there is no plan
 * @param value what the goal is about; null where there is no plan
 * @param bound what no plan beats; null where there is none
 * @param culprits where there is no plan, the numbers of the places that stand against it
 */
record Choice(
        Status status,
        List<Integer> candidates,
        @Nullable Double value,
        @Nullable Double bound,
        List<Integer> culprits) {

    private static final double TRUSTED = 1e-9;

    Choice {
        candidates = List.copyOf(candidates);
        culprits = List.copyOf(culprits);
    }

    /** Nothing is chosen, and that is the best. */
    static Choice nothing(double value) {
        return new Choice(Status.OPTIMAL, List.of(), value, value, List.of());
    }

    static Choice infeasible(Collection<Integer> culprits) {
        return new Choice(Status.INFEASIBLE, List.of(), null, null, List.copyOf(culprits));
    }

    /** The time ended before there was a plan. */
    static Choice notFound(@Nullable Double bound) {
        return new Choice(Status.TIME_LIMIT, List.of(), null, bound, List.of());
    }

    static Choice of(CoverPlan plan, List<Integer> candidates, double value, double bound) {
        return new Choice(plan.status(), candidates, value, bound, List.of());
    }

    /** How far the value can be from the best, as a share of the larger of value and bound; null without a value. */
    @Nullable Double gap() {
        return value == null || bound == null
                ? null
                : Double.valueOf(new CoverPlan(status, List.of(), value, bound, List.of()).gap());
    }

    /** The same with the plan for fewer points where that is better, which a search that ended early may miss. */
    Choice noWorseThan(Choice fewer, boolean least) {
        Double found = fewer.value;
        if (found == null || status == Status.INFEASIBLE || !isBetter(found, value, least)) {
            return this;
        }
        double proved = bound == null ? found : bound;
        double limit = least ? Math.min(found, proved) : Math.max(found, proved);
        boolean unproved = bound == null || limit != found;
        return new Choice(
                unproved ? status : Status.OPTIMAL,
                fewer.candidates,
                found,
                bound == null ? null : Double.valueOf(limit),
                List.of());
    }

    private static boolean isBetter(double found, @Nullable Double than, boolean least) {
        return than == null || (least ? found < than : found > than);
    }

    /**
     * The chosen ones without those that add nothing, the last ones first.
     *
     * @param cost what a choice costs; less is better
     */
    static List<Integer> lean(List<Integer> chosen, ToDoubleFunction<List<Integer>> cost) {
        double all = cost.applyAsDouble(chosen);
        List<Integer> lean = new ArrayList<>(chosen);
        for (int place = lean.size() - 1; place >= 0; place--) {
            List<Integer> others = new ArrayList<>(lean);
            others.remove(place);
            if (cost.applyAsDouble(others) <= all + TRUSTED * Math.max(1, Math.abs(all))) {
                lean = others;
            }
        }
        return lean;
    }
}
