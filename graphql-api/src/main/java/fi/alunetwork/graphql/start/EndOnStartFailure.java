package fi.alunetwork.graphql.start;

import fi.alunetwork.store.graph.GraphStartFailed;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Ends the program when its database, which starts beside the context, could not: without a graph there is nothing to
 * answer. Only the main class adds this, so that a gateway within another program leaves that program alone.
 */
public final class EndOnStartFailure implements ApplicationListener<PayloadApplicationEvent<GraphStartFailed>> {

    private static final Logger LOG = LoggerFactory.getLogger(EndOnStartFailure.class);

    private final IntConsumer exit;

    /** Ends the process. */
    public EndOnStartFailure() {
        this(System::exit);
    }

    EndOnStartFailure(IntConsumer exit) {
        this.exit = exit;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<GraphStartFailed> event) {
        LOG.error(event.getPayload().reason().getMessage());
        // The event may come from the thread that starts the database, and ending waits for that thread.
        new Thread(() -> exit.accept(1), "end").start();
    }
}
