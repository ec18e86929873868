package fi.alunetwork.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times of one kind of request.
 *
 * @param name what was asked
 * @param seconds how long the run took
 * @param millis the time of each answered request, sorted
 * @param failures requests that were not answered well
 */
record Sample(String name, double seconds, double[] millis, int failures) {

    static Sample of(String name, double seconds, double[] millis, int failures) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Sample(name, seconds, sorted, failures);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /** The smallest time that at least this share of the requests did not exceed. */
    double quantile(double share) {
        return millis.length == 0 ? Double.NaN : millis[(int) Math.ceil(share * millis.length) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.1f | %d |",
                name,
                perSecond(),
                quantile(0.5),
                quantile(0.95),
                quantile(0.99),
                failures);
    }
}
