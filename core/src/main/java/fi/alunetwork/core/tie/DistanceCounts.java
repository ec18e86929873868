package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * How many ordered pairs of nodes lie at each distance. Whole numbers, so that sums over them do not depend on the
 * order in which the nodes stand.
 */
final class DistanceCounts {

    private long[] counts = new long[2];

    /** Counts so many more pairs at a distance. */
    void add(int distance, long pairs) {
        if (distance >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(distance + 1, 2 * counts.length));
        }
        counts[distance] += pairs;
    }

    /** The sum of 1/d over the pairs. */
    double inverseSum() {
        return inverseSum(new DistanceCounts(), new DistanceCounts());
    }

    /** The sum of 1/d over these pairs, with some that are gone and others that have come. */
    double inverseSum(DistanceCounts gone, DistanceCounts come) {
        int most = Math.max(counts.length, Math.max(gone.counts.length, come.counts.length));
        double sum = 0;
        for (int distance = 1; distance < most; distance++) {
            sum += (double) (at(distance) - gone.at(distance) + come.at(distance)) / distance;
        }
        return sum;
    }

    private long at(int distance) {
        return distance < counts.length ? counts[distance] : 0;
    }
}
