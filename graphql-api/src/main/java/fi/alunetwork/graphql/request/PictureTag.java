package fi.alunetwork.graphql.request;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.GraphReady;
import fi.alunetwork.store.graph.LiveGraph;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The entity tag of an answer, known before the answer is: a question has one answer for each revision of the graph and
 * each day, because a question without a date means today. Also in it: whether the picture may be old, who asks, the
 * media type, and the program, of which every start counts as another where tables of travel costs were read, as these
 * have no revision.
 *
 * <p>It is a weak tag: an analysis that ran out of its time may tell more when it is asked again.
 */
final class PictureTag {

    /** The request's attribute that holds the tag until the answer is there. */
    static final String ATTRIBUTE = PictureTag.class.getName();

    private static final int SHORTENED = 12;

    private final LiveGraph graph;
    private final Clock clock;
    private final String program;
    private volatile boolean complete;

    PictureTag(LiveGraph graph, Clock clock, @Nullable String travelTables) {
        this.graph = graph;
        this.clock = clock;
        this.complete = travelTables == null || travelTables.isBlank();
        this.program = PictureTag.class.getPackage().getImplementationVersion()
                + (complete ? "" : Instant.now().toString());
    }

    /** From now on the tables are read too: this listener is the last. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void graphReady(GraphReady ready) {
        complete = true;
    }

    /** The tag of a question; empty while there is no picture, or while the tables are being read. */
    Optional<String> of(byte[] question, MediaType answer, HttpServletRequest request) {
        if (!complete) {
            return Optional.empty();
        }
        try {
            Revision revision = graph.current().revision();
            String circumstances = String.join(
                    "\n",
                    revision.toString(),
                    String.valueOf(graph.isStale()),
                    LocalDate.now(clock).toString(),
                    program,
                    answer.toString(),
                    String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION)),
                    "");
            return Optional.of("W/\"" + revision.number() + "-" + digest(circumstances, question) + "\"");
        } catch (GraphNotReadyException e) {
            return Optional.empty();
        }
    }

    /** Whether the caller's {@code If-None-Match} holds the tag. */
    static boolean isHeld(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(held -> held.equals(tag) || ("W/" + held).equals(tag));
    }

    private static String digest(String circumstances, byte[] question) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(circumstances.getBytes(StandardCharsets.UTF_8));
            byte[] digest = Arrays.copyOf(sha.digest(question), SHORTENED);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
