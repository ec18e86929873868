package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.CodedError;
import fi.alunetwork.graphql.error.CorrelationId;
import fi.alunetwork.graphql.error.ErrorAnswers;
import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.graphql.guard.GuardProperties;
import fi.alunetwork.graphql.guard.ReadOnly;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets through what is a GraphQL request, and answers everything else in the form of a GraphQL error. What fails behind
 * it without an answer of its own gets one here.
 */
final class RequestGuard extends OncePerRequestFilter {

    /** What an answer depends on beside the address. */
    static final String VARY = "Accept, Authorization, " + RequestHead.PREFLIGHT;

    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);

    private final GuardProperties limits;
    private final JsonMapper json;
    private final ListedDocuments documents;
    private final LeastRevision revision;
    private final PictureTag tags;
    private final KeptAnswers answers;
    private final ErrorAnswers errors;

    RequestGuard(
            GuardProperties limits,
            JsonMapper json,
            ListedDocuments documents,
            LeastRevision revision,
            PictureTag tags,
            ErrorAnswers errors) {
        this.limits = limits;
        this.json = json;
        this.documents = documents;
        this.revision = revision;
        this.tags = tags;
        this.answers = new KeptAnswers(limits.keptAnswers());
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            pass(request, response, chain);
        } catch (Refusal refusal) {
            refusal.headers().forEach(response::setHeader);
            answer(request, response, refusal.status(), refusal.error());
        } catch (IOException e) {
            // The caller has gone: there is nobody to answer.
            throw e;
        } catch (Exception e) {
            answer(
                    request,
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    internal(e, String.valueOf(request.getAttribute(CorrelationId.ATTRIBUTE))));
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
        MediaType answer = RequestHead.check(request);
        boolean byGet = RequestHead.isByGet(request);
        ObjectNode asked = documents.resolve(RequestShape.check(
                byGet ? QueryString.read(request.getQueryString()) : body(request), limits.variables()));
        byte[] question = json.writeValueAsBytes(asked);
        revision.await(request);
        ReadRequest read = new ReadRequest(request, question, answer);
        Optional<String> tag = tags.of(question, answer, request);
        if (byGet) {
            read.setAttribute(ReadOnly.ATTRIBUTE, true);
            tag.ifPresent(known -> read.setAttribute(PictureTag.ATTRIBUTE, known));
        }
        if (tag.isEmpty()) {
            chain.doFilter(read, response);
        } else if (byGet && PictureTag.isHeld(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag.get())) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            putTag(response, tag.get());
        } else {
            answerOnce(tag.get(), byGet, read, response, chain);
        }
    }

    private void answerOnce(
            String tag, boolean byGet, ReadRequest read, HttpServletResponse response, FilterChain chain)
            throws Exception {
        Optional<KeptAnswers.Kept> kept = answers.find(tag);
        if (kept.isEmpty()) {
            answers.pass(tag, read, response, chain);
            return;
        }
        if (byGet) {
            putTag(response, tag);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, ErrorAnswers.NOT_KEPT);
        }
        kept.get().writeTo(response);
    }

    private JsonNode body(HttpServletRequest request) throws Refusal, IOException {
        return RequestShape.parse(RequestBody.decode(RequestBody.read(request, limits), "The body"), "The body");
    }

    private static void putTag(HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheHeaders.REVALIDATED);
        response.setHeader(HttpHeaders.VARY, VARY);
    }

    private static CodedError internal(Exception thrown, String correlationId) {
        LOG.error("A request failed; correlation id {}.", correlationId, thrown);
        return CodedError.of(ErrorCode.INTERNAL, "The gateway failed. Its log has the cause under the correlation id.")
                .with(Map.of("correlationId", correlationId));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, CodedError error)
            throws IOException {
        errors.write(response, status, AnswerType.orJson(request), error);
    }
}
