package fi.alunetwork.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A database that was packed is the same database where it is unpacked. */
class DataBackupIT {

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static long ask(Path data, String statement) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(data, "neo4j");
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            return driver.executableQuery(statement)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }
    }

    @Test
    void whatWasPackedIsThereAgain() {
        ask(file("data"), "UNWIND range(1, 500) AS n CREATE (w:Workshop {id: 'w' + n}) RETURN count(w)");

        int packed = DataBackup.write(file("data"), file("backup.zip"));
        ask(file("data"), "MATCH (w:Workshop) DETACH DELETE w RETURN count(w)");
        int unpacked = DataBackup.restore(file("backup.zip"), file("restored"));

        assertThat(unpacked).isEqualTo(packed).isPositive();
        assertThat(ask(file("restored"), "MATCH (w:Workshop) RETURN count(DISTINCT w.id)"))
                .isEqualTo(500);
        assertThat(file("backup.zip.part")).doesNotExist();
        assertThat(file("restored.part")).doesNotExist();
    }

    @Test
    void aDatabaseInUseIsNotPacked() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(file("data"), "neo4j")) {
            assertThatThrownBy(() -> DataBackup.write(file("data"), file("backup.zip")))
                    .as(neo4j.uri().toString())
                    .isInstanceOf(StoreStartException.class)
                    .hasMessageContaining("is in use");
        }
        assertThat(file("backup.zip")).doesNotExist();
    }

    @Test
    void aBackupWithinTheFolderThatItPacksIsRefused() throws IOException {
        Files.createDirectories(file("data").resolve("inner"));
        Files.createSymbolicLink(file("link"), file("data").resolve("inner"));

        assertThatThrownBy(() -> DataBackup.write(file("data"), file("data").resolve("z.zip")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("within the folder that it packs");
        assertThatThrownBy(() -> DataBackup.write(file("data"), file("link").resolve("z.zip")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("within the folder that it packs");
        assertThat(file("data")).isDirectoryNotContaining("glob:**.zip*");
    }

    /** A file in the folder that is called like the mark of a backup cannot be packed beside it. */
    @Test
    void aBackupThatFailsLeavesNothingHalf() throws IOException {
        Files.createDirectories(file("data"));
        Files.writeString(file("data").resolve("alu-network-backup"), "mine");

        assertThatThrownBy(() -> DataBackup.write(file("data"), file("backup.zip")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("cannot be written");
        assertThat(folder).isDirectoryNotContaining("glob:**backup.zip*");
    }

    @Test
    void whatIsInTheWayIsLeftAlone() throws IOException {
        Files.createDirectories(file("data"));
        Files.writeString(file("data").resolve("mine"), "mine");
        Files.writeString(file("there.zip"), "mine");
        DataBackup.write(file("data"), file("backup.zip"));

        assertThatThrownBy(() -> DataBackup.write(file("data"), file("there.zip")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> DataBackup.restore(file("backup.zip"), file("data")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("is not empty");
        assertThat(file("there.zip")).hasContent("mine");
    }

    @Test
    void aMissingDatabaseOrBackupIsTold() {
        assertThatThrownBy(() -> DataBackup.write(file("nowhere"), file("backup.zip")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("There is no database in");
        assertThatThrownBy(() -> DataBackup.restore(file("nowhere.zip"), file("data")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("cannot be restored");
    }

    @Test
    void anotherZipFileIsNoBackupAndNoneLeadsOutOfItsFolder() throws IOException {
        zip(file("other.zip"), "readme.txt");
        zip(file("bad.zip"), "alu-network-backup", "../outside.txt");

        assertThatThrownBy(() -> DataBackup.restore(file("other.zip"), file("data")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("is no backup");
        assertThatThrownBy(() -> DataBackup.restore(file("bad.zip"), file("data")))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("outside the folder");
        assertThat(file("outside.txt")).doesNotExist();
        assertThat(file("data")).doesNotExist();
    }

    private static void zip(Path file, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
    }
}
