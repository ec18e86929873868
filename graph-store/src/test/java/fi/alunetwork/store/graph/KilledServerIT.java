package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two gateways on one server that is killed and comes back: neither is started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerIT {

    private static final int ROUNDS = 10;

    private TwoGateways gateways;
    private ConfigurableApplicationContext gateway;
    private ConfigurableApplicationContext otherGateway;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        gateways = TwoGateways.start(folder, "error");
        gateway = gateways.one();
        otherGateway = gateways.other();
    }

    @AfterAll
    void end() throws Exception {
        gateways.close();
    }

    private static LiveGraph graph(ConfigurableApplicationContext application) {
        return application.getBean(LiveGraph.class);
    }

    private static GraphEditor editor(ConfigurableApplicationContext application) {
        return application.getBean(GraphEditor.class);
    }

    private static GraphStore store(ConfigurableApplicationContext application) {
        return application.getBean(GraphStore.class);
    }

    private void startServerAgain() throws Exception {
        gateways.startServerAgain();
        assertThat(soon(() -> !graph(gateway).isStale() && !graph(otherGateway).isStale()))
                .isTrue();
    }

    @Test
    void anImportThatTheServerDiesInLeavesNothing() throws Exception {
        for (String moment : List.of("the first batch", "the last batch")) {
            WorkshopGraph before = store(gateway).snapshot();
            Progress kill = (step, done, total) -> {
                if (moment.equals("the first batch") || step.equals("relations") && done == total) {
                    gateways.killServer();
                }
            };
            assertThatThrownBy(() -> editor(gateway)
                            .importAll(NumberedEdits.worldAfter(1001), NumberedEdits.signature(1001), null, kill))
                    .as(moment)
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("The database is away");
            startServerAgain();

            WorkshopGraph after = store(gateway).snapshot();
            assertThat(after.revision()).as(moment).isEqualTo(before.revision());
            assertThat(after.contents()).as(moment).isEqualTo(before.contents());
            assertThat(after.versions()).as(moment).isEqualTo(before.versions());
            assertThat(graph(gateway).current().contents()).as(moment).isEqualTo(before.contents());
        }
    }

    @Test
    void whileTheServerIsAwayReadsGoOnEditsAreRefusedAndAfterItBothGoOnByThemselves() throws Exception {
        WorkshopGraph before = graph(gateway).current();
        gateways.killServer();
        assertThat(soon(graph(gateway)::isStale)).isTrue();
        assertThat(graph(gateway).current()).isSameAs(before);
        assertThatThrownBy(
                        () -> editor(gateway).edit(graph -> NumberedEdits.plan(graph, 7), NumberedEdits.signature(7)))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("The database is away; reading goes on.");
        assertThatThrownBy(() -> editor(gateway).history(NumberedEdits.COMPANY, Long.MAX_VALUE, 9))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(graph(gateway).current()).isSameAs(before);
        assertThat(graph(gateway).isStale()).isTrue();

        startServerAgain();
        assertThat(graph(gateway).current().contents()).isEqualTo(before.contents());
        Revision made = editor(gateway)
                .edit(graph -> NumberedEdits.plan(graph, 8), NumberedEdits.signature(8))
                .graph()
                .revision();
        assertThat(made.number()).isEqualTo(before.revision().number() + 1);
        assertThat(store(gateway).snapshot().contents()).isEqualTo(NumberedEdits.worldAfter(8));
        assertThat(soon(() -> graph(otherGateway).current().revision().equals(made)))
                .isTrue();
        assertThat(graph(otherGateway).current().contents()).isEqualTo(NumberedEdits.worldAfter(8));
    }

    @Test
    void ofTwoGatewaysThatEditTheSameVersionOneIsToldOfTheConflict() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                WorkshopGraph seen = store(gateway).snapshot();
                long one = 100 + round;
                long other = 200 + round;
                List<Callable<Boolean>> both =
                        List.of(() -> isMade(gateway, one, seen), () -> isMade(otherGateway, other, seen));
                List<Future<Boolean>> made = editors.invokeAll(both);

                assertThat(made.get(0).get()).isNotEqualTo(made.get(1).get());
                long winner = made.get(0).get() ? one : other;
                WorkshopGraph stored = store(gateway).snapshot();
                assertThat(stored.contents()).isEqualTo(NumberedEdits.worldAfter(winner));
                assertThat(stored.revision().number()).isEqualTo(seen.revision().number() + 1);
                HistoryEntry last = store(otherGateway)
                        .history(NumberedEdits.COMPANY, Long.MAX_VALUE, 1)
                        .get(0);
                assertThat(last.revision()).isEqualTo(stored.revision());
                assertThat(last.revision().source()).isEqualTo("edit " + winner);
            }
        } finally {
            editors.shutdown();
            assertThat(editors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static boolean isMade(ConfigurableApplicationContext application, long n, WorkshopGraph seen) {
        long version = seen.versions().of(NumberedEdits.COMPANY);
        try {
            editor(application).edit(graph -> NumberedEdits.plan(graph, n, version), NumberedEdits.signature(n));
            return true;
        } catch (ConflictException e) {
            return false;
        }
    }

    private static boolean soon(BooleanSupplier expected) throws InterruptedException {
        for (int i = 0; i < 600 && !expected.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        return expected.getAsBoolean();
    }
}
