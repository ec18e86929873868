package fi.alunetwork.graphql.request;

import fi.alunetwork.graphql.error.ErrorCode;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The revision that an answer must be of at least, in the header {@value #HEADER}: who edits through one gateway sends
 * the revision that the edit answered with the next question, and sees the edit whichever gateway that question goes
 * to. A gateway that serves an older picture looks for a newer one and waits a little, on few threads.
 */
final class LeastRevision {

    static final String HEADER = "X-Alu-Revision";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 32;
    private static final Map<String, String> LATER =
            Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
    private static final String MAYBE_LATER = "Maybe ask again in " + PATIENCE.toSeconds() + " s";

    private final LiveGraph graph;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    LeastRevision(LiveGraph graph) {
        this.graph = graph;
    }

    /** Returns as soon as the picture is of the revision that the request tells, or where it tells none. */
    void await(HttpServletRequest request) throws Refusal {
        String told = request.getHeader(HEADER);
        if (told == null) {
            return;
        }
        if (!NUMBER.matcher(told).matches()) {
            throw Refusal.badRequest(HEADER + " is \"" + told
                    + "\"; expected the number that the field revision of an edit or of a graph gave out, such as 12.");
        }
        long least = Long.parseLong(told);
        try {
            if (served() < least) {
                waitFor(least);
            }
        } catch (GraphNotReadyException e) {
            throw notReady("There is no graph to answer from yet. " + MAYBE_LATER + ".");
        }
    }

    private long served() {
        return graph.current().revision().number();
    }

    private void waitFor(long least) throws Refusal {
        if (!waiting.tryAcquire()) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.OVERLOADED,
                    MOST_WAITING + " requests wait for a newer revision already. " + MAYBE_LATER + ".",
                    LATER);
        }
        try {
            if (!graph.awaitRevision(least, PATIENCE)) {
                throw notReady("Revision " + least + " is asked for; the newest that this gateway can read is "
                        + served() + ". " + MAYBE_LATER + ", or the number is of another database.");
            }
        } finally {
            waiting.release();
        }
    }

    private static Refusal notReady(String message) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.NOT_READY, message, LATER);
    }
}
