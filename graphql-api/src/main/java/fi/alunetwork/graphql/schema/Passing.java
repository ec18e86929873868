package fi.alunetwork.graphql.schema;

import graphql.GraphQLContext;

/**
 * Marks an answer that changes without a new revision of the graph, such as how far an import is: it must not be kept,
 * and has no tag of the revision.
 */
public final class Passing {

    private static final String KEY = Passing.class.getName();

    private Passing() {}

    /** The answer of this request is passing. */
    public static void mark(GraphQLContext context) {
        context.put(KEY, true);
    }

    /** Whether the answer of a request is passing. */
    public static boolean isMarked(GraphQLContext context) {
        return context.getBoolean(KEY);
    }
}
