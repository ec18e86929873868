package fi.alunetwork.graphql.guard;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets through what is a GraphQL request, and answers everything else in the form of a GraphQL error. What fails behind
 * it without an answer of its own gets one here.
 */
final class RequestGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);

    private final GuardProperties limits;
    private final JsonMapper json;

    RequestGuard(GuardProperties limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(checked(request), response);
        } catch (Refusal refusal) {
            answer(request, response, refusal.status(), refusal.error());
        } catch (IOException e) {
            // The caller has gone: there is nobody to answer.
            throw e;
        } catch (Exception e) {
            answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, internal(e));
        }
    }

    private HttpServletRequest checked(HttpServletRequest request) throws Refusal, IOException {
        RequestHead.check(request);
        byte[] body = RequestBody.read(request, limits.body());
        RequestShape.check(RequestBody.decode(body), limits.variables());
        return new ReadRequest(request, body);
    }

    private static CodedError internal(Exception thrown) {
        String correlationId = UUID.randomUUID().toString();
        LOG.error("A request failed; correlation id {}.", correlationId, thrown);
        return CodedError.of(ErrorCode.INTERNAL, "The gateway failed. Its log has the cause under the correlation id.")
                .with(Map.of("correlationId", correlationId));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, CodedError error)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status.value());
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
        }
        response.setContentType(contentType(request));
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification()))));
    }

    private static String contentType(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
                ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
                : MediaType.APPLICATION_JSON_VALUE;
    }
}
