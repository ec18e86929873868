package fi.alunetwork.store.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Hears how the start of an application's graph went, as a gateway does. */
final class Hearing implements ApplicationListener<ApplicationEvent> {

    private final CompletableFuture<Object> heard = new CompletableFuture<>();

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> told
                && (told.getPayload() instanceof GraphReady || told.getPayload() instanceof GraphStartFailed)) {
            heard.complete(told.getPayload());
        }
    }

    /** Waits for the event. */
    Object outcome() throws InterruptedException, ExecutionException, TimeoutException {
        return heard.get(3, TimeUnit.MINUTES);
    }
}
