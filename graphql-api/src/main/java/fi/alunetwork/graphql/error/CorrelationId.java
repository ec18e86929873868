package fi.alunetwork.graphql.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;

/**
 * What ties an answer to the lines of the log that belong to it. Every answer carries it in the header
 * {@value #HEADER}; a caller who sends one of its own there gets that one back.
 */
public final class CorrelationId {

    /** The header of request and answer. */
    public static final String HEADER = "X-Correlation-Id";

    /** Under this name the request's attributes and the log's context hold it. */
    public static final String ATTRIBUTE = "correlationId";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private CorrelationId() {}

    /** The caller's own where it is short and plain, so that it cannot forge lines of the log; otherwise a new one. */
    public static String of(@Nullable String given) {
        return given != null && PLAIN.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** Gives the request its id, if it has none yet, and tells it in the answer. */
    static String put(HttpServletRequest request, HttpServletResponse response) {
        String id = request.getAttribute(ATTRIBUTE) instanceof String known ? known : of(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        return id;
    }

    /** The one of a request; the engine's own number where the request came by no HTTP filter, as in tests. */
    public static String of(WebGraphQlRequest request) {
        return request.getAttributes().get(ATTRIBUTE) instanceof String id ? id : request.getId();
    }
}
