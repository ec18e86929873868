package fi.alunetwork.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.InMemoryGraphStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Each reading of a picture is timed, and the store behaves as before. */
class ReloadTimerTests {

    @Test
    void readingIsTimedAndNothingElse() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
            context.registerBean(GraphStore.class, InMemoryGraphStore::new);
            context.register(ReloadTimer.class);
            context.refresh();
            GraphStore store = context.getBean(GraphStore.class);

            store.revision();
            store.snapshot();
            store.snapshot();

            Timer timer =
                    context.getBean(MeterRegistry.class).get("alu.graph.reload").timer();
            assertThat(timer.count()).isEqualTo(2);
            assertThat(store.snapshot().contents().workshops()).isEmpty();
        }
    }
}
