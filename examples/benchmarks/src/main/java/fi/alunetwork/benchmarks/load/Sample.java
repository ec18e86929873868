package fi.alunetwork.benchmarks.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Times of one kind of request.
 *
 * @param name what was asked
 * @param seconds how long the run took
 * @param millis the time of each answered request, sorted
 * @param failures how many requests were not answered well, by fault
 */
record Sample(String name, double seconds, List<Double> millis, Map<String, Long> failures) {

    static final String HEAD = "requests/s | p50 ms | p95 ms | p99 ms | longest ms | failures";

    Sample {
        millis = millis.stream().sorted().toList();
        failures = new TreeMap<>(failures);
    }

    static Sample of(String name, double seconds, Collection<Answer> answers) {
        return new Sample(
                name,
                seconds,
                answers.stream().filter(Answer::isWhole).map(Answer::millis).toList(),
                answers.stream()
                        .filter(answer -> !answer.isWhole())
                        .collect(Collectors.groupingBy(Answer::fault, Collectors.counting())));
    }

    /** The round in the middle of these, by requests a second. */
    static Sample median(List<Sample> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Sample::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    /** The smallest time that at least this share of the requests did not exceed. */
    double quantile(double share) {
        return millis.isEmpty() ? Double.NaN : millis.get((int) Math.ceil(share * millis.size()) - 1);
    }

    double longest() {
        return quantile(1);
    }

    private String told() {
        return failures.isEmpty()
                ? "0"
                : failures.entrySet().stream()
                        .map(fault -> fault.getValue() + " × " + fault.getKey())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %s |",
                name,
                perSecond(),
                quantile(0.5),
                quantile(0.95),
                quantile(0.99),
                longest(),
                told());
    }
}
