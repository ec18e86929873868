package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.BoltWire;
import fi.alunetwork.store.cypher.BoltWire.Begun;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What the store says to the server of each transaction, by which a cluster sends it on and holds it back. */
@ExtendWith(TestNeo4j.class)
class CausalReadsIT {

    private BoltWire wire;
    private Driver driver;
    private Neo4jGraphStore store;

    @BeforeEach
    void reachAnEmptyStoreByTheWire(NamedDatabase database, URI server) throws Exception {
        TestStores.empty(database);
        wire = new BoltWire(server);
        driver = GraphDatabase.driver(
                wire.uri(),
                AuthTokens.none(),
                Config.builder()
                        .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
                        .build());
        store = new Neo4jGraphStore(new NamedDatabase(driver, database.name()), new RevisionLog(Clock.systemUTC()));
    }

    @AfterEach
    void leave() throws Exception {
        driver.close();
        wire.close();
    }

    private List<Begun> heard(Runnable work) {
        wire.begun();
        work.run();
        return wire.begun();
    }

    private void fill() {
        store.importAll(SmallWorld.contents(), "small world", Progress.SILENT);
    }

    private void edit(long n) {
        WorkshopGraph graph = store.snapshot();
        store.write(NumberedEdits.plan(graph, n).change(), NumberedEdits.signature(n), graph.revision());
    }

    private Map<String, Supplier<?>> reads() {
        RecordRef company = new RecordRef(RecordKind.ORGANISATION, "company");
        return Map.of(
                "the revision",
                store::revision,
                "the picture",
                store::snapshot,
                "the history",
                () -> store.history(company, Long.MAX_VALUE, 5),
                "the search",
                () -> store.search("paja", 5));
    }

    @Test
    void everyReadMayGoToAFollowerAndNamesTheDatabase() {
        fill();
        reads().forEach((name, read) -> assertThat(heard(read::get))
                .as(name)
                .isNotEmpty()
                .allSatisfy(begun -> {
                    assertThat(begun.isReading()).isTrue();
                    assertThat(begun.database()).isEqualTo("neo4j");
                }));
    }

    @Test
    void everyWriteGoesToTheLeaderAndNamesTheDatabase() {
        List<Begun> writes = new ArrayList<>(heard(this::fill));
        WorkshopGraph graph = store.snapshot();
        writes.addAll(heard(() ->
                store.write(NumberedEdits.plan(graph, 1).change(), NumberedEdits.signature(1), graph.revision())));

        assertThat(writes).hasSize(2).extracting(Begun::isReading).containsOnly(false);
        assertThat(writes).extracting(Begun::database).containsOnly("neo4j");
    }

    @Test
    void aReadAfterAnEditWaitsForTheEditWhereverItIsAnswered() {
        fill();
        Set<String> before = bookmarks(heard(store::revision));
        edit(1);
        Set<String> after = bookmarks(heard(store::revision));

        assertThat(before).hasSize(1);
        assertThat(after).hasSize(1).doesNotContainAnyElementsOf(before);
        reads().forEach((name, read) ->
                assertThat(bookmarks(heard(read::get))).as(name).isEqualTo(after));
    }

    @Test
    void anEditWaitsForWhatItWasPlannedOn() {
        fill();
        edit(1);
        Set<String> first = bookmarks(heard(store::revision));
        List<Begun> second = heard(() -> edit(2));

        assertThat(second).isNotEmpty().extracting(Begun::bookmarks).containsOnly(first);
    }

    @Test
    void whatAnotherGatewayWroteIsNotReadOlderOnceItWasSeen(NamedDatabase other) {
        fill();
        Set<String> before = bookmarks(heard(store::revision));
        WorkshopGraph graph = store.snapshot();
        new Neo4jGraphStore(other, new RevisionLog(Clock.systemUTC()))
                .write(NumberedEdits.plan(graph, 3).change(), NumberedEdits.signature(3), graph.revision());

        assertThat(bookmarks(heard(store::revision))).isEqualTo(before);
        assertThat(bookmarks(heard(store::revision))).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    private static Set<String> bookmarks(List<Begun> heard) {
        Set<String> all = new HashSet<>();
        heard.forEach(begun -> all.addAll(begun.bookmarks()));
        return all;
    }
}
