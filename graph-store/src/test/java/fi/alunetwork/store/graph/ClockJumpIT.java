package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.ConflictException;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of a gateway goes back a day, or a year ahead: the number of a revision decides, and not its time. */
@ExtendWith(TestNeo4j.class)
class ClockJumpIT {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");

    private final SetClock clock = new SetClock();
    private final NamedDatabase database;
    private final GraphStore store;

    /** Shows what it was set to. */
    private static final class SetClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    ClockJumpIT(NamedDatabase database) {
        this.database = database;
        this.store = new Neo4jGraphStore(database, new RevisionLog(clock));
    }

    @BeforeEach
    void smallWorld() {
        TestStores.empty(database);
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
    }

    @Test
    void revisionsVersionsAndHistoryStayInOrder() {
        RefreshedGraph gateway = new RefreshedGraph(store);
        gateway.load();
        List<Duration> jumps = List.of(Duration.ofDays(-1), Duration.ofDays(365), Duration.ofDays(-400), Duration.ZERO);
        for (int n = 1; n <= jumps.size(); n++) {
            clock.now = clock.now.plus(jumps.get(n - 1));
            long edit = n;
            WorkshopGraph made = gateway.edit(graph -> NumberedEdits.plan(graph, edit), NumberedEdits.signature(edit))
                    .graph();
            assertThat(made.revision().number()).isEqualTo(1 + n);
            assertThat(made.revision().at()).isEqualTo(clock.now);
            assertThat(store.revision()).isEqualTo(made.revision());
        }
        List<HistoryEntry> history = store.history(NumberedEdits.COMPANY, Long.MAX_VALUE, 9);
        assertThat(history).extracting(entry -> entry.revision().number()).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(store.snapshot().versions().of(NumberedEdits.COMPANY)).isEqualTo(5);
        assertThat(store.snapshot().contents()).isEqualTo(NumberedEdits.worldAfter(4));
    }

    @Test
    void anotherGatewayTakesOverAnEditOfAnEarlierTimeAndOfTheSameTime() {
        RefreshedGraph gateway = new RefreshedGraph(store);
        RefreshedGraph other = new RefreshedGraph(store);
        gateway.load();
        other.load();
        for (long n = 1; n <= 2; n++) {
            long edit = n;
            clock.now = NOON.minus(Duration.ofHours(1));
            gateway.edit(graph -> NumberedEdits.plan(graph, edit), NumberedEdits.signature(edit));
            other.refresh();
            assertThat(other.current().contents()).isEqualTo(NumberedEdits.worldAfter(edit));
            assertThat(other.isStale()).isFalse();
        }
    }

    @Test
    void whoSawAnEarlierVersionIsToldOfTheConflictThoughTheirClockIsAhead() {
        RefreshedGraph gateway = new RefreshedGraph(store);
        gateway.load();
        gateway.edit(graph -> NumberedEdits.plan(graph, 1), NumberedEdits.signature(1));
        clock.now = NOON.plus(Duration.ofDays(365));
        assertThatThrownBy(() -> gateway.edit(graph -> NumberedEdits.plan(graph, 2, 1), NumberedEdits.signature(2)))
                .isInstanceOf(ConflictException.class);
        assertThat(store.snapshot().contents()).isEqualTo(NumberedEdits.worldAfter(1));
    }
}
