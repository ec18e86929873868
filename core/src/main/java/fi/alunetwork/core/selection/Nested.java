package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.List;
import java.util.function.Predicate;

/** How filters combine. */
final class Nested {

    private Nested() {}

    static <F extends Filter<F, V>, V> Predicate<V> on(Filter<F, V> filter, DatedGraph graph, int depth) {
        if (depth > Filter.DEEPEST) {
            throw BadQuestionException.badArgument("The filter nests deeper than " + Filter.DEEPEST
                    + " levels of and, or and not. Maybe conditions that all must hold can stand side by side.");
        }
        Predicate<V> result = filter.conditions(graph);
        List<F> and = filter.and();
        if (and != null) {
            for (F part : and) {
                result = result.and(on(part, graph, depth + 1));
            }
        }
        List<F> or = filter.or();
        if (or != null) {
            result = result.and(anyOf(or, graph, depth));
        }
        F not = filter.not();
        if (not != null) {
            result = result.and(on(not, graph, depth + 1).negate());
        }
        return result;
    }

    private static <F extends Filter<F, V>, V> Predicate<V> anyOf(List<F> parts, DatedGraph graph, int depth) {
        List<Predicate<V>> alternatives =
                parts.stream().map(part -> on(part, graph, depth + 1)).toList();
        return record -> alternatives.stream().anyMatch(alternative -> alternative.test(record));
    }
}
