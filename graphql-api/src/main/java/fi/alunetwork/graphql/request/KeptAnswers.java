package fi.alunetwork.graphql.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers that were given, as they went over the wire, by the tag of their picture: the same question of the same
 * caller about the same revision has the same answer, and working it out takes the most of a short one's time. Kept are
 * answers to queries, without errors, that took less than a second: an analysis that ran out of its time takes longer,
 * and may find more when it is asked again.
 */
final class KeptAnswers {

    /** The request's attribute that the answer's side sets to true where it may be kept. */
    static final String ATTRIBUTE = KeptAnswers.class.getName();

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int LARGEST_SHARE = 16;
    private static final int OVERHEAD = 200;

    private final long capacity;
    private final Cache<String, Kept> answers;

    /** An answer: its media type and its bytes, which nobody changes. */
    static final class Kept {

        private final String contentType;
        private final byte[] body;

        private Kept(String contentType, byte[] body) {
            this.contentType = contentType;
            this.body = body;
        }

        private int weight() {
            return body.length + OVERHEAD;
        }

        void writeTo(HttpServletResponse response) throws IOException {
            response.setContentType(contentType);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Keeps so much, and nothing where that is 0. */
    KeptAnswers(DataSize capacity) {
        this.capacity = capacity.toBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(this.capacity)
                .weigher((String tag, Kept kept) -> kept.weight())
                .expireAfterAccess(IDLE)
                .build();
    }

    Optional<Kept> find(String tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }

    /** Has the question answered, and keeps what is answered where it may be. */
    void pass(String tag, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (capacity == 0) {
            chain.doFilter(request, response);
            return;
        }
        AtomicBoolean lasting = new AtomicBoolean();
        request.setAttribute(ATTRIBUTE, lasting);
        ContentCachingResponseWrapper copied = new ContentCachingResponseWrapper(response);
        long start = System.nanoTime();
        chain.doFilter(request, copied);
        boolean inTime = System.nanoTime() - start < LONGEST.toNanos();
        String contentType = copied.getContentType();
        if (lasting.get() && inTime && contentType != null && copied.getContentSize() <= capacity / LARGEST_SHARE) {
            answers.put(tag, new Kept(contentType, copied.getContentAsByteArray()));
        }
        copied.copyBodyToResponse();
    }
}
