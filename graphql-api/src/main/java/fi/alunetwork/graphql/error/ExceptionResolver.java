package fi.alunetwork.graphql.error;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.scenario.BadScenarioException;
import fi.alunetwork.store.graph.GraphNotReadyException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * Turns what a field threw into an error with a code. What is not typed is a fault of ours: its text stays in the log.
 */
@Component
final class ExceptionResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionResolver.class);

    ExceptionResolver() {
        setThreadLocalContextAware(false);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        CodedError error = translate(thrown, environment);
        return new CodedError(
                error.code(),
                error.message(),
                environment.getExecutionStepInfo().getPath().toList(),
                List.of(environment.getField().getSourceLocation()),
                error.details());
    }

    private static CodedError translate(Throwable thrown, DataFetchingEnvironment environment) {
        if (thrown instanceof BadQuestionException bad) {
            ErrorCode code = switch (bad.reason()) {
                case BAD_ARGUMENT -> ErrorCode.BAD_ARGUMENT;
                case NOT_FOUND -> ErrorCode.NOT_FOUND;
            };
            return CodedError.of(code, told(bad));
        }
        if (thrown instanceof BadScenarioException scenario) {
            return CodedError.of(ErrorCode.BAD_ARGUMENT, told(scenario)).with(Map.of("problems", problems(scenario)));
        }
        if (thrown instanceof TimeLimitException) {
            return CodedError.of(ErrorCode.TIMEOUT, told(thrown));
        }
        if (thrown instanceof GraphNotReadyException notReady) {
            return CodedError.of(ErrorCode.NOT_READY, notReady(notReady));
        }
        if (thrown instanceof GraphQLError engines && CodeForEveryError.isOfAValue(engines)) {
            // The engine reads some literals as late as this, such as the one member of an input that takes one.
            return CodedError.of(ErrorCode.BAD_ARGUMENT, EngineMessage.readable(told(thrown)));
        }
        if (thrown instanceof BindException unbound) {
            return CodedError.of(ErrorCode.BAD_ARGUMENT, unbound(unbound));
        }
        if (thrown instanceof BeanInstantiationException refused
                && refused.getCause() instanceof IllegalArgumentException reason) {
            // A record of core refused the values of an input object; its message is written for the asker.
            return CodedError.of(ErrorCode.BAD_ARGUMENT, told(reason));
        }
        return internal(thrown, environment.getExecutionId().toString());
    }

    private static List<Map<String, Object>> problems(BadScenarioException thrown) {
        return thrown.problems().stream()
                .map(problem -> Map.<String, Object>of(
                        "position", problem.position(),
                        "field", problem.field(),
                        "value", problem.value(),
                        "message", problem.message()))
                .toList();
    }

    private static String told(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    /** Why a start failed may name folders and hosts: that is for the log. */
    private static String notReady(GraphNotReadyException thrown) {
        return thrown.getCause() == null
                ? told(thrown)
                : "There is no graph to answer from. Maybe its database could not start: see the gateway's log.";
    }

    private static String unbound(BindException thrown) {
        return thrown.getFieldErrors().stream().map(ExceptionResolver::unbound).collect(Collectors.joining(" "));
    }

    private static String unbound(FieldError error) {
        // The binder calls the argument itself a dollar.
        return "\"" + error.getField().replaceFirst("^\\$\\.", "") + "\" cannot be \"" + error.getRejectedValue()
                + "\". Maybe its form is another: see its description in the schema.";
    }

    private static CodedError internal(Throwable thrown, String correlationId) {
        LOG.error("A field failed; correlation id {}.", correlationId, thrown);
        return CodedError.of(
                        ErrorCode.INTERNAL,
                        "The gateway failed at this field. Its log has the cause under the correlation id.")
                .with(Map.of("correlationId", correlationId));
    }
}
