package fi.alunetwork.core.robustness;

import fi.alunetwork.core.Share;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the network when some of its actors leave. Shares and efficiency are of all actors there were, so
 * that they never rise by a leaving.
 *
 * @param actors the number of actors that stay
 * @param components the number of components they form
 * @param largest the number of actors of the largest component; 0 where nobody stays
 * @param largestShare these of all actors there were
 * @param connectedPairs the number of pairs of actors with a path between them
 * @param severedPairs the pairs of actors that both stay and have lost every path between them
 * @param efficiency global efficiency over all ordered pairs of actors there were: those with somebody who has left add
 *     0; null where it is left out or there were fewer than two
 * @param efficiencyAmongThem global efficiency over the ordered pairs of those who stay; null where it is left out or
 *     fewer than two stay
 */
public record NetworkLeft(
        int actors,
        int components,
        int largest,
        Share largestShare,
        long connectedPairs,
        long severedPairs,
        @Nullable Double efficiency,
        @Nullable Double efficiencyAmongThem) {

    /** What has changed against the network as it was: below 0 where there is less of it now. */
    NetworkChange since(NetworkLeft before) {
        Double then = before.efficiency;
        return new NetworkChange(
                components - before.components,
                largest - before.largest,
                connectedPairs - before.connectedPairs,
                efficiency == null || then == null ? null : efficiency - then);
    }
}
