package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Gives a question that a guard refused its HTTP status, so that proxies and simple clients see it without the body.
 */
final class StatusByCode extends GraphQlHttpHandler {

    StatusByCode(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
        HttpStatus usual = super.selectResponseStatus(response, mediaType);
        if (response.getExecutionResult().isDataPresent()) {
            return usual;
        }
        return response.getExecutionResult().getErrors().stream()
                .filter(CodedError.class::isInstance)
                .map(CodedError.class::cast)
                .findFirst()
                .map(error -> refusal(error, usual))
                .orElse(usual);
    }

    private static HttpStatus refusal(CodedError error, HttpStatus usual) {
        return switch (error.code()) {
            case DOCUMENT_TOO_LARGE, QUERY_TOO_COMPLEX, UNLISTED_DOCUMENT -> HttpStatus.BAD_REQUEST;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case OVERLOADED, NOT_READY -> HttpStatus.SERVICE_UNAVAILABLE;
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case UNAUTHORIZED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case BAD_REQUEST -> ReadOnly.refused(error) ? HttpStatus.METHOD_NOT_ALLOWED : usual;
            case BAD_ARGUMENT, NOT_FOUND, INVALID_DOCUMENT, CONFLICT, INCONSISTENT, STORE_UNAVAILABLE -> usual;
        };
    }
}
