package fi.alunetwork.core.criticality;

import fi.alunetwork.core.reach.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closures that together lose most.
 *
 * @param size how many closures were allowed
 * @param providers who closes, in the order of their ids: no more than needed, so fewer where another closure would
 *     lose nobody more; of equally bad sets the smaller one, then the first by ids
 * @param lost the people who lose the service within the threshold
 * @param bound the proven bound: no set of this size loses more; equal to the value where the set is the worst
 * @param status whether it is proven to be the worst
 * @param equallyBad how many sets lose as many people, each without a closure that adds nothing; null where the search
 *     ended early or nobody loses anything
 */
public record WorstSet(
        int size,
        List<Provider> providers,
        double lost,
        double bound,
        Status status,
        @Nullable Integer equallyBad) {

    public WorstSet {
        providers = List.copyOf(providers);
    }

    /** How far a value is proven. */
    public enum Status {
        /** No set is worse. */
        OPTIMAL,
        /** The search ended early: a set may be worse, but none beyond the bound. */
        FEASIBLE
    }
}
