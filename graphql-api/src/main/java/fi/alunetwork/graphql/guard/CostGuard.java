package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons what a question would cost before any of its work is done, tells it, and refuses what is above the limit. */
@Component
final class CostGuard extends SimplePerformantInstrumentation {

    private final GuardProperties limits;
    private final Map<GraphQLFieldDefinition, FieldPrice> prices = new ConcurrentHashMap<>();

    CostGuard(GuardProperties limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        long cost = new Cost(context, this::priceOf)
                .of(operation.getSelectionSet(), rootOf(operation, context.getGraphQLSchema()), 1);
        if (cost > limits.cost()) {
            throw refused(cost);
        }
        context.getGraphQLContext().put(Cost.class, cost);
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Long cost = parameters.getGraphQLContext().get(Cost.class);
        return CompletableFuture.completedFuture(
                cost == null ? result : result.transform(builder -> builder.addExtension("cost", told(cost))));
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
