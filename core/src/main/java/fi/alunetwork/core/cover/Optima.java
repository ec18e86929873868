package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * All covers as cheap as the cheapest, up to a limit.
 *
 * @param plans the columns of each, in ascending order; the plans in the order of their columns, the first column first
 * @param complete whether these are all
 */
public record Optima(List<List<Integer>> plans, boolean complete) {

    public Optima {
        plans = plans.stream().map(List::copyOf).toList();
    }

    /**
     * Lists the cheapest covers. Where there are more than the limit, which of them are listed follows from the numbers
     * of rows and columns alone. The search is exponential in the worst case, and is cut short by the budget.
     *
     * @param cheapest a cheapest cover of the problem, as proved
     * @param limit how many at most; 1 or more
     * @throws IllegalArgumentException where the plan is not proved to be the cheapest, or the limit is below 1
     */
    public static Optima of(CoverProblem problem, CoverPlan cheapest, int limit, Budget budget) {
        if (cheapest.status() != Status.OPTIMAL) {
            throw new IllegalArgumentException("A plan that is " + cheapest.status()
                    + "; expected a cheapest one. Maybe give the search more time first.");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("At most " + limit + " plans; expected 1 or more.");
        }
        OptimaSearch search = new OptimaSearch(problem, cheapest.value(), budget);
        search.run(limit);
        List<List<Integer>> plans = new ArrayList<>(search.plans());
        boolean complete = search.isComplete() && plans.size() <= limit;
        plans = new ArrayList<>(plans.subList(0, Math.min(limit, plans.size())));
        plans.sort(Optima::compare);
        return new Optima(plans, complete);
    }

    static int compare(List<Integer> one, List<Integer> other) {
        for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
            int order = Integer.compare(one.get(place), other.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
