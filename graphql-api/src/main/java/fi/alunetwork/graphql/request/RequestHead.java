package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The method and the headers of a request: a POST of plain JSON, or a GET that says that it means it, by whoever takes
 * JSON back.
 */
final class RequestHead {

    /**
     * A GET must carry this header, with any value. A page of another site cannot send it without asking first, and
     * such asking is not answered: so nobody's browser can be made to ask here.
     */
    static final String PREFLIGHT = "GraphQL-Require-Preflight";

    private RequestHead() {}

    /** Whether the question stands in the address. */
    static boolean isByGet(HttpServletRequest request) {
        return "GET".equals(request.getMethod());
    }

    /** The media type of the answer, for a request that may be read on. */
    static MediaType check(HttpServletRequest request) throws Refusal {
        if (isByGet(request)) {
            checkPreflight(request);
        } else if ("POST".equals(request.getMethod())) {
            checkBody(request);
        } else {
            throw Refusal.method("GET, POST", "Questions are asked with POST or GET. Maybe open /graphiql instead.");
        }
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return AnswerType.choose(accept)
                .orElseThrow(() -> refused(
                        HttpStatus.NOT_ACCEPTABLE,
                        "The request accepts " + String.join(", ", accept)
                                + "; answers are application/graphql-response+json or application/json."));
    }

    private static void checkPreflight(HttpServletRequest request) throws Refusal {
        if (request.getHeader(PREFLIGHT) == null) {
            throw Refusal.method(
                    "POST",
                    "Without the header " + PREFLIGHT
                            + ", questions are asked with POST. Maybe send it as 1, or open /graphiql instead.");
        }
    }

    private static void checkBody(HttpServletRequest request) throws Refusal {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The request has a header Content-Encoding; expected the body as it is, and no such header.");
        }
        String contentType = request.getContentType();
        if (!isJson(contentType)) {
            throw refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    (contentType == null ? "There is no content type" : "The content type is " + contentType)
                            + "; expected application/json in UTF-8.");
        }
    }

    private static boolean isJson(@Nullable String header) {
        try {
            MediaType type = header == null ? MediaType.ALL : MediaType.parseMediaType(header);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal refused(HttpStatus status, String message) {
        return new Refusal(status, ErrorCode.BAD_REQUEST, message);
    }
}
