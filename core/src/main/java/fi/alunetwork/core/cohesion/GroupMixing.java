package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.tie.EiIndex;
import fi.alunetwork.core.tie.EiPermutations;
import org.jspecify.annotations.Nullable;

/**
 * Whether ties cross the groups of one grouping.
 *
 * @param grouping by what actors are told apart
 * @param groups how many groups the actors of the part fall into
 * @param index external and internal ties, the E-I index and the one expected from the sizes of the groups
 * @param test whether the index could be chance; null where no permutations were asked, or there is no index
 * @param assortativity Newman's coefficient of the mixing of groups; null where no tie is left, or all within one group
 */
public record GroupMixing(
        Grouping grouping,
        int groups,
        EiIndex index,
        @Nullable EiPermutations test,
        @Nullable Double assortativity) {}
