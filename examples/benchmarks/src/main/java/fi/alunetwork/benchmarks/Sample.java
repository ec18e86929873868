package fi.alunetwork.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Times of one kind of request.
 *
 * @param name what was asked
 * @param seconds how long the run took
 * @param millis the time of each answered request, sorted
 * @param failures requests that were not answered well
 */
record Sample(String name, double seconds, List<Double> millis, int failures) {

    Sample {
        millis = millis.stream().sorted().toList();
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    /** The smallest time that at least this share of the requests did not exceed. */
    double quantile(double share) {
        return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
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
