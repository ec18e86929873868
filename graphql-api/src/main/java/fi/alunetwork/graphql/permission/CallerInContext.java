package fi.alunetwork.graphql.permission;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands the caller on to the fields, which are answered on another thread than the one that read the token. */
@Component
final class CallerInContext implements WebGraphQlInterceptor, Ordered {

    private final Callers callers;

    CallerInContext(Callers callers) {
        this.callers = callers;
    }

    /** Before the question changes its thread. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Caller caller = callers.current();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Caller.KEY, caller);
            return input;
        });
        return chain.next(request);
    }
}
