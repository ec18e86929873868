package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The method and the headers of a request: a POST of plain JSON that takes JSON back. */
final class RequestHead {

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE);

    private RequestHead() {}

    static void check(HttpServletRequest request) throws Refusal {
        if (!"POST".equals(request.getMethod())) {
            throw refused(
                    HttpStatus.METHOD_NOT_ALLOWED, "Questions are asked with POST. Maybe open /graphiql instead.");
        }
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is compressed; expected it as it is.");
        }
        checkContentType(request.getContentType());
        checkAccept(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    }

    private static void checkContentType(@Nullable String header) throws Refusal {
        if (header == null || !isJson(header)) {
            throw refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The content type is " + header + "; expected application/json in UTF-8.");
        }
    }

    private static boolean isJson(String header) {
        try {
            MediaType type = MediaType.parseMediaType(header);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkAccept(List<String> headers) throws Refusal {
        if (!headers.isEmpty() && !acceptsJson(headers)) {
            throw refused(
                    HttpStatus.NOT_ACCEPTABLE,
                    "The request accepts " + String.join(", ", headers)
                            + "; answers are application/graphql-response+json or application/json.");
        }
    }

    private static boolean acceptsJson(List<String> headers) {
        try {
            return MediaType.parseMediaTypes(headers).stream()
                    .anyMatch(accepted -> ANSWERS.stream().anyMatch(accepted::includes));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal refused(HttpStatus status, String message) {
        return new Refusal(status, ErrorCode.BAD_REQUEST, message);
    }
}
