package fi.alunetwork.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** A database whose files are damaged is refused with its folder and what to do, and its files stay as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedDataIT {

    private static final String DATABASE = "neo4j";
    private static final String STORE = "data/databases/neo4j";
    private static final String LOG = "data/transactions/neo4j";

    private Path whole;

    @BeforeAll
    void make(@TempDir Path folder) {
        whole = folder.resolve("whole");
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(whole, DATABASE);
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            driver.executableQuery("UNWIND range(1, 500) AS i CREATE (:Revision {number: i})-[:OF]->(:Other {i: i})")
                    .execute();
        }
    }

    @Test
    void anUndamagedCopyStarts(@TempDir Path folder) throws IOException {
        Path data = copy(folder);
        EmbeddedNeo4j.start(data, DATABASE).close();
        assertThat(data.resolve(STORE)).isDirectory();
    }

    @Test
    void aDatabaseThatIsGoneWithItsLogIsNotMadeAnew(@TempDir Path folder) throws IOException {
        Path data = copy(folder);
        FileSystemUtils.deleteRecursively(data.resolve(STORE));
        FileSystemUtils.deleteRecursively(data.resolve(LOG));
        refuses(data);
        assertThat(data.resolve(STORE)).doesNotExist();
    }

    @Test
    void aDatabaseThatIsGoneWithAllOthersIsNotMadeAnew(@TempDir Path folder) throws IOException {
        Path data = copy(folder);
        FileSystemUtils.deleteRecursively(data.resolve("data"));
        refuses(data);
        assertThat(data.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"neostore.nodestore.db", "neostore.relationshipstore.db"})
    void recordsThatBecameZerosAreNotTakenForAnEmptyDatabase(String file, @TempDir Path folder) throws IOException {
        Path data = copy(folder);
        Path store = data.resolve(STORE).resolve(file);
        overwrite(store, new byte[(int) Files.size(store)], data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neostore", "neostore.nodestore.db"})
    void garbageIsNotRead(String file, @TempDir Path folder) throws IOException {
        Path data = copy(folder);
        Path store = data.resolve(STORE).resolve(file);
        byte[] garbage = new byte[(int) Files.size(store)];
        new Random(20261201).nextBytes(garbage);
        overwrite(store, garbage, data);
    }

    /** Refused, and what was there is there: a backup may lack what a person can still save from it. */
    private static void overwrite(Path store, byte[] content, Path data) throws IOException {
        Files.write(store, content);
        Map<String, Long> before = sizes(data.resolve(STORE));
        refuses(data);
        assertThat(sizes(data.resolve(STORE))).containsAllEntriesOf(before);
        assertThat(store).hasBinaryContent(content);
    }

    private static Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".db")).toList()) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return sizes;
    }

    private static void refuses(Path data) {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(data, DATABASE))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("is not usable")
                .hasMessageContaining("Restore the folder from a backup, or move it away");
    }

    private Path copy(Path folder) throws IOException {
        Path data = folder.resolve("data-folder");
        FileSystemUtils.copyRecursively(whole, data);
        return data;
    }
}
