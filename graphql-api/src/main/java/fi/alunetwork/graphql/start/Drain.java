package fi.alunetwork.graphql.start;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells with the last answers of a gateway that ends that their connections end as well. The web server closes them in
 * any case; a client that is not told sends its next question into a connection that nobody reads.
 */
@Component
final class Drain implements WebGraphQlInterceptor, ApplicationListener<ContextClosedEvent> {

    private volatile boolean ending;

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        ending = true;
    }

    /** Looks when the answer is there: most that are told were under way when the end was asked for. */
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            if (ending) {
                response.getResponseHeaders().set(HttpHeaders.CONNECTION, "close");
            }
        });
    }
}
