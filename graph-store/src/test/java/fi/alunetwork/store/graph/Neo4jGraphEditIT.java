package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.edit.GraphEditContract;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** The store in Neo4j keeps the contract of edits. */
@ExtendWith(TestNeo4j.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jGraphEditIT extends GraphEditContract {

    private final NamedDatabase database;
    private final ConfigurableApplicationContext application;

    Neo4jGraphEditIT(NamedDatabase database) {
        this.database = database;
        this.application = TestStores.quietApplication(database);
    }

    @BeforeEach
    void empty() {
        TestStores.empty(database);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Override
    protected GraphStore store() {
        return TestStores.store(application);
    }

    @Test
    void anEditLeavesNoNodeBehindThatNothingLeadsTo() {
        store().importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        WorkshopGraph graph = store().snapshot();
        RecordRef savo = new RecordRef(RecordKind.REGION, "REGION:11");
        GraphRecord bare = new RegionRecord(SmallWorld.contents().regions().get(0), List.of());
        RecordChange change = Editing.plan(graph, new Edit.Put(bare, 1L)).change();
        assertThat(change.ref()).isEqualTo(savo);
        store().write(change, Signature.of("test"), graph.revision());

        assertThat(count("MATCH (n:Completeness) RETURN count(n) AS count")).isZero();
        assertThat(count("MATCH (n) WHERE NOT (n)--() AND NOT n:Revision AND NOT n:RevisionCounter"
                        + " AND NOT n:Indicator AND NOT n:RegionalNetwork"
                        + " AND none(label IN labels(n) WHERE label STARTS WITH '__') RETURN count(n) AS count"))
                .isZero();
    }

    /** Another gateway edits in the middle of each reading, until it has to wait for one. */
    @Test
    void whoeverEditsWithoutAPauseKeepsNobodyFromReading() throws Exception {
        store().importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        AtomicReference<WorkshopGraph> edited = new AtomicReference<>(store().snapshot());
        AtomicReference<Future<?>> waiting = new AtomicReference<>();
        ExecutorService editor = Executors.newSingleThreadExecutor();
        RevisionLog log = spy(new RevisionLog(Clock.systemUTC()));
        AtomicBoolean locked = new AtomicBoolean();
        doAnswer(call -> {
                    call.callRealMethod();
                    locked.set(true);
                    return null;
                })
                .when(log)
                .lock(any());
        doAnswer(call -> {
                    Future<?> edit = editor.submit(() -> editNext(edited));
                    if (locked.get()) {
                        waiting.set(edit);
                        assertThatThrownBy(() -> edit.get(300, TimeUnit.MILLISECONDS))
                                .isInstanceOf(TimeoutException.class);
                    } else {
                        edit.get();
                    }
                    return call.callRealMethod();
                })
                .when(log)
                .versions(any());

        WorkshopGraph read = new Neo4jGraphStore(database, log).snapshot();

        assertThat(read.revision().number()).isEqualTo(4);
        assertThat(read.contents()).isEqualTo(NumberedEdits.worldAfter(4));
        waiting.get().get(1, TimeUnit.MINUTES);
        assertThat(store().snapshot().contents()).isEqualTo(NumberedEdits.worldAfter(5));
        editor.shutdown();
    }

    /** Edits the company, with the number of the revision that it makes. */
    private void editNext(AtomicReference<WorkshopGraph> edited) {
        WorkshopGraph graph = edited.get();
        long next = graph.revision().number() + 1;
        RecordChange change = NumberedEdits.plan(graph, next).change();
        edited.set(graph.changedBy(change, store().write(change, NumberedEdits.signature(next), graph.revision())));
    }

    private long count(String statement) {
        return database.read(
                transaction -> transaction.run(statement).single().get("count").asLong());
    }
}
