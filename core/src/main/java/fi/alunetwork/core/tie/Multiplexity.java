package fi.alunetwork.core.tie;

import org.jspecify.annotations.Nullable;

/**
 * In how many ways the same two work together. Multiplexity is the share of tied pairs with two or more kinds of ties
 * (Verbrugge 1979); the overlap of two kinds is the pairs tied by both over the pairs tied by either (Jaccard; Kivelä
 * et al. 2014). Found in one walk over the ties, by the square of the kinds that a tie has.
 */
public final class Multiplexity {

    private final long[][] both;
    private final long ties;
    private final long multiple;

    private Multiplexity(long[][] both, long ties, long multiple) {
        this.both = both;
        this.ties = ties;
        this.multiple = multiple;
    }

    /** The multiplexity of a graph. */
    public static Multiplexity of(TieGraph graph) {
        long[][] both = new long[TieGraph.MOST_KINDS][TieGraph.MOST_KINDS];
        long multiple = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                if (graph.neighbour(at) > node) {
                    int kinds = graph.kinds(at);
                    multiple += Integer.bitCount(kinds) > 1 ? 1 : 0;
                    add(kinds, both);
                }
            }
        }
        return new Multiplexity(both, graph.ties(), multiple);
    }

    private static void add(int kinds, long[][] both) {
        for (int one = kinds; one != 0; one &= one - 1) {
            for (int other = kinds; other != 0; other &= other - 1) {
                both[Integer.numberOfTrailingZeros(one)][Integer.numberOfTrailingZeros(other)]++;
            }
        }
    }

    /** The number of tied pairs. */
    public long ties() {
        return ties;
    }

    /** The number of tied pairs with two or more kinds of ties. */
    public long multiple() {
        return multiple;
    }

    /** The share of tied pairs with two or more kinds, 0 to 1; null where no pair is tied. */
    public @Nullable Double share() {
        return ties == 0 ? null : (double) multiple / ties;
    }

    /** The number of pairs that are tied by a kind. */
    public long of(int kind) {
        return both[kind][kind];
    }

    /** The number of pairs that are tied by both kinds. */
    public long both(int one, int other) {
        return both[one][other];
    }

    /** The number of pairs that are tied by one of the two kinds or by both. */
    public long either(int one, int other) {
        return of(one) + of(other) - both[one][other];
    }

    /** The overlap of two kinds, 0 to 1; null where no pair is tied by either. */
    public @Nullable Double overlap(int one, int other) {
        long either = either(one, other);
        return either == 0 ? null : (double) both[one][other] / either;
    }
}
