package fi.alunetwork.graphql.guard;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Calls the guards where the engine lets it. One instrumentation for both, because a chain of several is walked at
 * every field of an answer: that was a visible share of a list's time.
 */
final class GuardedExecution extends SimplePerformantInstrumentation {

    private final ShapeGuard shape;
    private final CostGuard cost;

    GuardedExecution(GuardProperties limits) {
        this.shape = new ShapeGuard(limits);
        this.cost = new CostGuard(limits);
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        shape.check(parameters.getDocument());
        return super.beginValidation(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ReadOnly.check(parameters.getExecutionContext());
        cost.check(parameters.getExecutionContext());
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(cost.told(result, parameters.getGraphQLContext()));
    }
}
