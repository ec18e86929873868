package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers queries alone where a request said that it only reads, as a GET does: addresses are followed, kept and
 * repeated by programs that nobody asked.
 */
@Component
public final class ReadOnly implements WebGraphQlInterceptor {

    /** The request's attribute that says so. */
    public static final String ATTRIBUTE = ReadOnly.class.getName();

    private static final String QUERY = "query";
    private static final String ALLOW = "allow";
    private static final String METHOD = "POST";

    ReadOnly() {}

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!request.getAttributes().containsKey(ATTRIBUTE)) {
            return chain.next(request);
        }
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(ATTRIBUTE, true);
            return input;
        });
        return chain.next(request).doOnNext(ReadOnly::putAllow);
    }

    private static void putAllow(WebGraphQlResponse response) {
        if (response.getExecutionResult().getErrors().stream()
                .anyMatch(error -> error instanceof CodedError coded && refused(coded))) {
            response.getResponseHeaders().set(HttpHeaders.ALLOW, METHOD);
        }
    }

    /**
     * Looks at the operation that is about to be answered.
     *
     * @throws AbortExecutionException where the request only reads, and this is no query
     */
    static void check(ExecutionContext context) {
        Operation operation = context.getOperationDefinition().getOperation();
        context.getGraphQLContext().put(QUERY, operation == Operation.QUERY);
        if (operation != Operation.QUERY && context.getGraphQLContext().hasKey(ATTRIBUTE)) {
            throw new AbortExecutionException(List.of(CodedError.of(
                            ErrorCode.BAD_REQUEST,
                            "By GET queries are asked, and no mutations. Maybe send the same document with POST.")
                    .with(Map.of(ALLOW, METHOD))));
        }
    }

    /** Whether the answer is that of a query, which changed nothing. */
    public static boolean isOfQuery(WebGraphQlResponse response) {
        return response.getExecutionInput().getGraphQLContext().getBoolean(QUERY);
    }

    /** Whether this is the error of an operation that is no query. */
    static boolean refused(CodedError error) {
        return METHOD.equals(error.details().get(ALLOW));
    }
}
