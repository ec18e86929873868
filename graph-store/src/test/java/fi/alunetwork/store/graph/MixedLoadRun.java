package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two gateways read and edit one record for ten minutes while their server is killed and started again. Its name keeps
 * it out of the build; by hand: {@code mvn -Dfast -pl graph-store -am test -Dtest=MixedLoadRun
 * -Dsurefire.failIfNoSpecifiedTests=false -Dalu.load.minutes=10}.
 */
class MixedLoadRun {

    private static final Duration LENGTH = Duration.ofMinutes(Long.getLong("alu.load.minutes", 10));
    private static final long BETWEEN_KILLS_MS = 20_000;
    private static final int EDITORS_OF_EACH = 2;
    private static final int PAUSE_MS = 5;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong staleReads = new AtomicLong();
    private final ConcurrentMap<Long, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<Long> conflicts = ConcurrentHashMap.newKeySet();
    private final Set<Long> unavailable = ConcurrentHashMap.newKeySet();
    private final long end = System.nanoTime() + LENGTH.toNanos();

    @TempDir
    private Path folder;

    private int kills;

    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        try (TwoGateways gateways = TwoGateways.start(folder, "off")) {
            ExecutorService threads = Executors.newCachedThreadPool();
            List<Future<Boolean>> work = new ArrayList<>();
            for (ConfigurableApplicationContext gateway : List.of(gateways.one(), gateways.other())) {
                work.add(threads.submit(reading(gateway.getBean(LiveGraph.class))));
                for (int i = 0; i < EDITORS_OF_EACH; i++) {
                    work.add(threads.submit(
                            editing(gateway.getBean(LiveGraph.class), gateway.getBean(GraphEditor.class))));
                }
            }
            killServerNowAndThen(gateways);
            for (Future<Boolean> each : work) {
                assertThat(each.get()).isTrue();
            }
            threads.shutdown();
            tell();
            check(TestStores.store(gateways.one()));
        }
    }

    private void killServerNowAndThen(TwoGateways gateways) throws Exception {
        while (end - System.nanoTime() > BETWEEN_KILLS_MS * 1_000_000) {
            Thread.sleep(BETWEEN_KILLS_MS);
            gateways.killServer();
            gateways.startServerAgain();
            kills++;
        }
    }

    /** Whatever is read is of one edit, and no reader goes back in time. */
    private Callable<Boolean> reading(LiveGraph live) {
        return () -> {
            long last = 0;
            while (System.nanoTime() < end) {
                WorkshopGraph graph = live.current();
                assertThat(graph.revision().number()).isGreaterThanOrEqualTo(last);
                last = graph.revision().number();
                assertThat(isWhole(graph)).isTrue();
                reads.incrementAndGet();
                if (live.isStale()) {
                    staleReads.incrementAndGet();
                }
                Thread.sleep(PAUSE_MS);
            }
            return true;
        };
    }

    private static boolean isWhole(WorkshopGraph graph) {
        Organisation company = ((OrganisationRecord)
                        graph.contents().find(NumberedEdits.COMPANY).orElseThrow())
                .organisation();
        List<String> names = company.name().texts().values().stream()
                .map(text -> text.replaceAll("\\D", ""))
                .distinct()
                .toList();
        boolean isFirst = graph.revision().number() == 1;
        return isFirst || names.size() == 1 && company.owners().isEmpty() == (Long.parseLong(names.get(0)) % 2 == 1);
    }

    private Callable<Boolean> editing(LiveGraph live, GraphEditor editor) {
        return () -> {
            while (System.nanoTime() < end) {
                long n = numbers.incrementAndGet();
                long seen = live.current().versions().of(NumberedEdits.COMPANY);
                try {
                    GraphEditor.Made made =
                            editor.edit(graph -> NumberedEdits.plan(graph, n, seen), NumberedEdits.signature(n));
                    acknowledged.put(n, made.graph().revision().number());
                } catch (ConflictException e) {
                    conflicts.add(n);
                } catch (StoreUnavailableException e) {
                    unavailable.add(n);
                }
                Thread.sleep(PAUSE_MS);
            }
            return true;
        };
    }

    private void tell() {
        System.out.printf(
                "%d minutes, %d kills: %d edits acknowledged, %d conflicts, %d refused as unavailable;"
                        + " %d reads, %d of them stale%n",
                LENGTH.toMinutes(),
                kills,
                acknowledged.size(),
                conflicts.size(),
                unavailable.size(),
                reads.get(),
                staleReads.get());
    }

    private void check(GraphStore store) {
        Map<Long, Long> stored = new TreeMap<>();
        List<HistoryEntry> history = store.history(NumberedEdits.COMPANY, Long.MAX_VALUE, Integer.MAX_VALUE);
        history.stream()
                .filter(entry -> entry.revision().by() != null)
                .forEach(entry -> stored.put(
                        Long.valueOf(entry.revision().source().replace("edit ", "")),
                        entry.revision().number()));
        System.out.printf("%d edits stored; the latest revision is %d%n", stored.size(), history.size());
        assertThat(stored).containsAllEntriesOf(acknowledged);
        assertThat(stored.keySet()).doesNotContainAnyElementsOf(conflicts);
        // An edit whose answer was lost with the server may be there, and its asker was told to look.
        stored.keySet().removeAll(acknowledged.keySet());
        assertThat(unavailable).containsAll(stored.keySet());
        System.out.printf("%d of them had lost their answer%n", stored.size());
        for (int i = 0; i < history.size(); i++) {
            assertThat(history.get(i).revision().number()).isEqualTo(history.size() - i);
        }
        long last = Long.parseLong(history.get(0).revision().source().replace("edit ", ""));
        assertThat(store.snapshot().contents()).isEqualTo(NumberedEdits.worldAfter(last));
    }
}
