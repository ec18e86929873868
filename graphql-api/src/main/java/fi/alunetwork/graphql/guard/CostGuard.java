package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reckons what a question would cost before any of its work is done, tells it, and refuses what is above the limit. */
final class CostGuard {

    private final GuardProperties limits;
    private final Map<GraphQLFieldDefinition, FieldPrice> prices = new ConcurrentHashMap<>();

    CostGuard(GuardProperties limits) {
        this.limits = limits;
    }

    /**
     * Reckons the operation that is about to be answered.
     *
     * @throws AbortExecutionException where it costs more than the limit
     */
    void check(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        long cost = new Cost(context, this::priceOf)
                .of(operation.getSelectionSet(), rootOf(operation, context.getGraphQLSchema()), 1);
        if (cost > limits.cost()) {
            throw refused(cost);
        }
        context.getGraphQLContext().put(Cost.class, cost);
    }

    /** The result with what it cost; as it is where it was refused before that was known. */
    ExecutionResult told(ExecutionResult result, GraphQLContext context) {
        Long cost = context.get(Cost.class);
        return cost == null ? result : result.transform(builder -> builder.addExtension("cost", told(cost)));
    }

    private Map<String, Object> told(long cost) {
        return Map.of("asked", cost, "limit", limits.cost());
    }

    private FieldPrice priceOf(GraphQLFieldDefinition field) {
        return prices.computeIfAbsent(field, FieldPrice::of);
    }

    private static GraphQLObjectType rootOf(OperationDefinition operation, GraphQLSchema schema) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private AbortExecutionException refused(long cost) {
        CodedError error = CodedError.of(
                        ErrorCode.QUERY_TOO_COMPLEX,
                        "The question would cost " + cost + "; the limit is " + limits.cost()
                                + ". Maybe ask for smaller pages (first), above all in the outer lists.")
                .with(Map.of("cost", told(cost)));
        return new AbortExecutionException(List.of(error));
    }
}
