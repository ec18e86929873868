package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
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

    private long count(String statement) {
        return database.read(
                transaction -> transaction.run(statement).single().get("count").asLong());
    }
}
