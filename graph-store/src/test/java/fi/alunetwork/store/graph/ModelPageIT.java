package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.edit.Edit;
import fi.alunetwork.core.edit.Editing;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** MODEL.md tells what is stored, and its examples run. */
@ExtendWith(TestNeo4j.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelPageIT {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(?:\\(.*?\\[:)?(\\w+)(.*)$");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```cypher\\n(.*?)```");
    private static final Set<String> NAMES = Set.of("nameFi", "nameSv", "nameEn", "nameSe");

    private final NamedDatabase database;
    private final ConfigurableApplicationContext application;
    private final String page;
    private final Map<String, String> rows;

    ModelPageIT(NamedDatabase database) throws IOException {
        this.database = database;
        this.application = TestStores.quietApplication(database);
        this.page = Files.readString(Path.of("MODEL.md"));
        this.rows = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one + other));
        TestStores.empty(database);
        GraphStore store = TestStores.store(application);
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        RecordRef network = new RecordRef(RecordKind.NETWORK, "ula-bare");
        WorkshopGraph graph = store.snapshot();
        store.write(
                Editing.plan(graph, new Edit.End(network, LocalDate.of(2026, 1, 1), 1L))
                        .change(),
                new Signature("maija", "letter"),
                graph.revision());
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void everyLabelWithEveryPropertyIsTold() {
        check("MATCH (n) UNWIND labels(n) AS thing WITH n, thing WHERE NOT thing STARTS WITH '__'"
                + " RETURN thing, collect(keys(n)) AS keys");
    }

    @Test
    void everyRelationshipWithEveryPropertyIsTold() {
        check("MATCH (n)-[r]->() WHERE none(label IN labels(n) WHERE label STARTS WITH '__')"
                + " RETURN type(r) AS thing, collect(keys(r)) AS keys");
    }

    @Test
    void theExamplesFindSomethingInTheSmallWorld() {
        List<String> examples =
                EXAMPLE.matcher(page).results().map(example -> example.group(1)).toList();
        assertThat(examples)
                .hasSize(2)
                .allSatisfy(example -> assertThat(database.<Integer>read(
                                transaction -> transaction.run(example).list().size()))
                        .as(example)
                        .isPositive());
    }

    private void check(String statement) {
        Map<String, Set<String>> stored = database.read(transaction -> transaction.run(statement).stream()
                .collect(Collectors.toMap(
                        row -> row.get("thing").asString(),
                        row -> row.get("keys").asList(keys -> keys.asList(key -> key.asString())).stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toSet()))));
        stored.forEach((thing, keys) ->
                assertThat(told(thing)).as("the row of %s in MODEL.md", thing).containsAll(keys));
    }

    private Set<String> told(String thing) {
        String row = rows.getOrDefault(thing, "");
        Set<String> words = WORD.matcher(row)
                .results()
                .map((MatchResult word) -> word.group(1))
                .collect(Collectors.toSet());
        if (row.contains("names,")) {
            words.addAll(NAMES);
        }
        return words;
    }
}
