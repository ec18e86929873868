package fi.alunetwork.graphql.error;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the errors that GraphQL's own engine raises (parsing, validation, variables) a code of the closed list. */
@Component
final class CodeForEveryError implements WebGraphQlInterceptor, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(CodeForEveryError.class);

    private final ErrorMeter meter;

    CodeForEveryError(ErrorMeter meter) {
        this.meter = meter;
    }

    /** Outermost, so that it sees the errors of all others. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String correlationId = CorrelationId.of(request);
        request.executionId(ExecutionId.from(correlationId));
        return chain.next(request)
                .map(response -> coded(response, correlationId))
                .doOnNext(this::count);
    }

    private void count(WebGraphQlResponse response) {
        for (GraphQLError error : response.getExecutionResult().getErrors()) {
            if (error instanceof CodedError coded) {
                meter.count(coded.code());
            }
        }
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response, String correlationId) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(CodedError.class::isInstance)) {
            return response;
        }
        return response.transform(builder -> builder.errors(
                errors.stream().map(error -> coded(error, correlationId)).toList()));
    }

    private static GraphQLError coded(GraphQLError error, String correlationId) {
        if (error instanceof CodedError) {
            return error;
        }
        ErrorCode code = codeOf(error);
        if (code == ErrorCode.INTERNAL) {
            LOG.error("The engine failed; correlation id {}: {}", correlationId, error);
            return coded(error, code, "The gateway failed here. Its log has the cause under the correlation id.")
                    .with(Map.of("correlationId", correlationId));
        }
        return coded(error, code, EngineMessage.readable(String.valueOf(error.getMessage())));
    }

    private static CodedError coded(GraphQLError error, ErrorCode code, String message) {
        @Nullable List<SourceLocation> locations = error.getLocations();
        return new CodedError(code, message, error.getPath(), locations == null ? List.of() : locations, Map.of());
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (isOfAValue(error)) {
            return ErrorCode.BAD_ARGUMENT;
        }
        if (error instanceof ValidationError invalid) {
            return invalid.getValidationErrorType() == ValidationErrorType.WrongType
                    ? ErrorCode.BAD_ARGUMENT
                    : ErrorCode.INVALID_DOCUMENT;
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        if (error instanceof UnknownOperationException || error instanceof IntrospectionDisabledError) {
            return ErrorCode.INVALID_DOCUMENT;
        }
        return byClassification(error);
    }

    /** Whether a value of the asker, in the variables or in the document, has another form than its type. */
    static boolean isOfAValue(GraphQLError error) {
        return error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof OneOfTooManyKeysException
                || error instanceof OneOfNullValueException;
    }

    private static ErrorCode byClassification(GraphQLError error) {
        if (!(error.getErrorType() instanceof ErrorType type)) {
            return ErrorCode.INTERNAL;
        }
        return switch (type) {
            case InvalidSyntax, ValidationError, OperationNotSupported -> ErrorCode.INVALID_DOCUMENT;
            case ExecutionAborted -> ErrorCode.TIMEOUT;
            case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
        };
    }
}
