package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How filters combine. */
final class Nested {

    private Nested() {}

    /** Refuses what nests too deep, or would try too much on each record. */
    static <F extends Filter<F, V>, V> void check(Filter<F, V> filter) {
        int filters = count(filter, 1);
        if (filters > Filter.MOST) {
            throw BadQuestionException.badArgument(
                    "The filter holds " + filters + " filters, itself and those in and, or"
                            + " and not; expected " + Filter.MOST
                            + " at most. Maybe one condition can name several values, such as codes.");
        }
    }

    private static <F extends Filter<F, V>, V> int count(Filter<F, V> filter, int depth) {
        if (depth > Filter.DEEPEST) {
            throw BadQuestionException.badArgument("The filter nests deeper than " + Filter.DEEPEST
                    + " levels of and, or and not. Maybe conditions that all must hold can stand side by side.");
        }
        F not = filter.not();
        return 1
                + count(filter.and(), depth + 1)
                + count(filter.or(), depth + 1)
                + (not == null ? 0 : count(not, depth + 1));
    }

    private static <F extends Filter<F, V>, V> int count(@Nullable List<F> parts, int depth) {
        return parts == null
                ? 0
                : parts.stream().mapToInt(part -> count(part, depth)).sum();
    }

    static <F extends Filter<F, V>, V> Predicate<V> on(Filter<F, V> filter, DatedGraph graph) {
        Predicate<V> result = filter.conditions(graph);
        List<F> and = filter.and();
        if (and != null) {
            for (F part : and) {
                result = result.and(on(part, graph));
            }
        }
        List<F> or = filter.or();
        if (or != null) {
            result = result.and(anyOf(or, graph));
        }
        F not = filter.not();
        if (not != null) {
            result = result.and(on(not, graph).negate());
        }
        return result;
    }

    private static <F extends Filter<F, V>, V> Predicate<V> anyOf(List<F> parts, DatedGraph graph) {
        List<Predicate<V>> alternatives =
                parts.stream().map(part -> on(part, graph)).toList();
        return record -> alternatives.stream().anyMatch(alternative -> alternative.test(record));
    }
}
