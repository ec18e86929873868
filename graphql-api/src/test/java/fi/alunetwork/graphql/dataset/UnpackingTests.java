package fi.alunetwork.graphql.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class UnpackingTests {

    private static final ImportProperties LIMITS =
            new ImportProperties(null, DataSize.ofKilobytes(20), DataSize.ofMegabytes(1));

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void unpack(byte[] zip) throws IOException {
        Unpacking.unpack(new ByteArrayInputStream(zip), folder.resolve("in"), LIMITS);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFilesOfADatasetAreTakenAtTheTopOrWithinOneFolder() throws IOException {
        unpack(zip(Map.of(
                "my set/datapackage.json",
                new byte[1],
                "my set/data/regions.csv",
                new byte[2],
                "my set/notes.txt",
                new byte[3])));
        assertThat(files()).containsExactly("in/data/regions.csv", "in/datapackage.json");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        unpack(zip(Map.of(
                "datapackage.json", new byte[1],
                "../datapackage.json", new byte[1],
                "../../data/evil.csv", new byte[1],
                "/data/absolute.csv", new byte[1],
                "data/../../evil.csv", new byte[1])));
        assertThat(files()).containsExactly("in/datapackage.json");
    }

    @Test
    void twoDatasetsInOneFileAreRefusedAndNotMixed() throws IOException {
        byte[] two =
                zip(Map.of("a/data/regions.csv", new byte[1], "b/data/regions.csv", new byte[2], "b/x", new byte[1]));
        assertThatThrownBy(() -> unpack(two))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("holds regions.csv twice");
    }

    @Test
    void aFileThatGrowsBeyondTheLimitIsGivenUp() throws IOException {
        byte[] bomb = zip(Map.of("data/workshops.csv", new byte[3 << 20]));
        assertThat(bomb.length).isLessThan(20_000);
        assertThatThrownBy(() -> unpack(bomb))
                .isInstanceOf(UploadTooLargeException.class)
                .hasMessageContaining("1 MB");
    }

    @Test
    void whatIsNoDatasetIsToldSo() throws IOException {
        assertThatThrownBy(() -> unpack("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("holds no dataset");
        byte[] whole = zip(Map.of("datapackage.json", new byte[5_000]));
        assertThatThrownBy(() -> unpack(Arrays.copyOf(whole, 50)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> unpack(zip(Map.of("readme.txt", new byte[1]))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("datapackage.json");
    }
}
