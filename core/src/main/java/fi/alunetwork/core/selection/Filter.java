package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on records of one kind. Every condition that is given must hold; one that is null asks for nothing; a list
 * asks for any of its values, so that an empty list matches no record.
 *
 * @param <F> the filter itself, which nests
 * @param <V> what is filtered
 */
public interface Filter<F extends Filter<F, V>, V> {

    /** How deep filters may stand in each other, the outermost included. */
    int DEEPEST = 5;

    /** How many filters may stand in each other, the outermost included. */
    int MOST = 50;

    /** Filters that must all hold beside the conditions of this one. */
    @Nullable List<F> and();

    /** Filters of which at least one must hold beside the conditions of this one. */
    @Nullable List<F> or();

    /** A filter that must not hold. */
    @Nullable F not();

    /**
     * The conditions of this filter alone, without {@link #and()}, {@link #or()} and {@link #not()}.
     *
     * @throws BadQuestionException where a condition names something that is not in the picture, or has no sense
     */
    Predicate<V> conditions(DatedGraph graph);

    /**
     * Everything that this filter asks for, ready to be tried on the records of the picture.
     *
     * @throws BadQuestionException where a condition names something that is not in the picture or has no sense, or
     *     filters stand in each other deeper than {@value #DEEPEST}, or are more than {@value #MOST}
     */
    default Predicate<V> on(DatedGraph graph) {
        Nested.check(this);
        return Nested.on(this, graph);
    }
}
