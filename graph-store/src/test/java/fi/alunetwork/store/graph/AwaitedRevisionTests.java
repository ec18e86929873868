package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.InMemoryGraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An asker who knows of a revision waits for it, and the database is looked at for the askers and not for each. */
class AwaitedRevisionTests {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(450);

    private final LineToStore line = new LineToStore(new InMemoryGraphStore());
    private final RefreshedGraph graph = new RefreshedGraph(line);

    @BeforeEach
    void begin() {
        line.importElsewhere();
        graph.load();
    }

    @Test
    void aRevisionThatIsServedIsNotWaitedFor() {
        assertThat(graph.awaitRevision(1, LONG)).isTrue();
        assertThat(graph.awaitRevision(0, Duration.ZERO)).isTrue();
        assertThat(line.looks()).isZero();
    }

    @Test
    void aRevisionThatWasMadeElsewhereIsReadAtOnce() {
        line.importElsewhere();
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
        assertThat(graph.current().revision().number()).isEqualTo(2);
        assertThat(line.looks()).isEqualTo(1);
    }

    @Test
    void aRevisionThatComesWhileItIsWaitedForIsServed() {
        line.beforeLooking(() -> {
            if (line.looks() == 3) {
                line.importElsewhere();
            }
        });
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
        assertThat(line.looks()).isEqualTo(3);
    }

    @Test
    void aRevisionThatDoesNotComeIsLookedForTenTimesASecondAtMost() {
        assertThat(graph.awaitRevision(2, SHORT)).isFalse();
        assertThat(line.looks()).isBetween(1, 5);
    }

    @Test
    void aRevisionOfAnotherGraphIsLookedForOnce() {
        assertThat(graph.awaitRevision(Long.MAX_VALUE, LONG)).isFalse();
        assertThat(line.looks()).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsAwayNobodyWaits() {
        line.cut();
        assertThat(graph.awaitRevision(2, LONG)).isFalse();
        assertThat(graph.isStale()).isTrue();
    }

    @Test
    void oneLookIsMadeForAllWhoWait() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        line.beforeLooking(() -> {
            looking.countDown();
            await(enough);
        });
        ExecutorService askers = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> served = new ArrayList<>();
            served.add(askers.submit(() -> graph.awaitRevision(2, LONG)));
            looking.await();
            for (int i = 1; i < 20; i++) {
                served.add(askers.submit(() -> graph.awaitRevision(2, LONG)));
            }
            assertThat(graph.awaitRevision(2, SHORT)).isFalse();
            line.importElsewhere();
            enough.countDown();
            for (Future<Boolean> asker : served) {
                assertThat(asker.get()).isTrue();
            }
        } finally {
            enough.countDown();
            askers.shutdown();
        }
        graph.close();
        assertThat(line.looks()).isBetween(1, 2);
    }

    @Test
    void whileAnImportGoesThroughHereNobodyWaitsForItsEnd() throws Exception {
        LongImport underWay = LongImport.begin(graph);
        assertThat(graph.awaitRevision(2, SHORT)).isFalse();
        underWay.end();
        assertThat(graph.awaitRevision(2, LONG)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
