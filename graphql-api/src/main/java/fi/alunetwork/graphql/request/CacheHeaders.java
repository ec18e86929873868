package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorAnswers;
import fi.alunetwork.graphql.guard.ReadOnly;
import fi.alunetwork.graphql.schema.Passing;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives an answer without errors the tag of its picture, where it was asked by GET; an error is asked anew. */
@Component
final class CacheHeaders implements WebGraphQlInterceptor {

    /** It may be kept by the caller alone, who asks each time whether it still holds. */
    static final String REVALIDATED = "private, no-cache";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Object tag = request.getAttributes().get(PictureTag.ATTRIBUTE);
        return chain.next(request).doOnNext(response -> {
            put(response, tag);
            if (request.getAttributes().get(KeptAnswers.ATTRIBUTE) instanceof AtomicBoolean lasting) {
                lasting.set(isLasting(response) && ReadOnly.isOfQuery(response));
            }
        });
    }

    private static void put(WebGraphQlResponse response, @Nullable Object tag) {
        HttpHeaders headers = response.getResponseHeaders();
        if (tag instanceof String known && isLasting(response)) {
            headers.set(HttpHeaders.ETAG, known);
            headers.set(HttpHeaders.CACHE_CONTROL, REVALIDATED);
            headers.set(HttpHeaders.VARY, RequestGuard.VARY);
        } else {
            headers.set(HttpHeaders.CACHE_CONTROL, ErrorAnswers.NOT_KEPT);
        }
    }

    /** Whether it stays the same for as long as the revision does. */
    private static boolean isLasting(WebGraphQlResponse response) {
        return response.isValid()
                && response.getErrors().isEmpty()
                && !Passing.isMarked(response.getExecutionInput().getGraphQLContext());
    }
}
