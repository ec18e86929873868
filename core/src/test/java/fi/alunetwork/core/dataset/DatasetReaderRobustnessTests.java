package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the files, the reader answers with findings and never throws. */
class DatasetReaderRobustnessTests {

    private static final int ROUNDS = 300;
    private static final byte[] TROUBLE = ",;\"\n\r.:-0 9Aä\t\0{[".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    @Test
    void spoiltBytesNeverMakeTheReaderThrow() throws IOException {
        FaultyFolder folder = new FaultyFolder(temporary);
        List<Path> files = files();
        Random random = new Random(2018);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, spoilt(sound, random));

            DatasetReading reading = folder.reading();

            assertThat(reading.dataset().isPresent())
                    .as("round %d, %s, %s", round, file, reading.findings())
                    .isEqualTo(reading.errors().isEmpty());
            Files.write(file, sound);
        }
        assertThat(folder.reading().dataset()).contains(SmallWorld.dataset());
    }

    @Test
    void aDescriptionThatIsNoObjectIsAFinding() {
        for (String text : List.of("", "[]", "1", "null", "\"text\"", "{\"sources\": {\"a\": 1}, \"licenses\": 3}")) {
            FaultyFolder folder = new FaultyFolder(temporary).edited("datapackage.json", unused -> text);

            assertThat(folder.reading().errors()).as(text).isNotEmpty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] spoilt(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = TROUBLE[random.nextInt(TROUBLE.length)];
        }
        return bytes;
    }
}
