package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTests {

    @TempDir
    private Path folder;

    @Test
    void aTableIsWrittenInTheOrderOfItsKeyWithLfLineEnds() throws IOException {
        DatasetWriter.write(SmallWorld.dataset(), folder);

        assertThat(Files.readString(folder.resolve("data/operations.csv"))).isEqualTo("""
                        workshop,operator,valid_from,valid_until,provenance,source
                        full,old-authority,,2023-01-01,SOURCED,statistics
                        full,county,2023-01-01,,ILLUSTRATIVE,
                        """);
    }

    @Test
    void numbersAreWrittenWithTheFewestDigitsThatGiveThemBack() throws IOException {
        DatasetWriter.write(SmallWorld.dataset(), folder);

        assertThat(Files.readAllLines(folder.resolve("data/indicator_values.csv")))
                .contains(
                        "population,005,2024-12-31,9083,SOURCED,statistics",
                        "unemployment_rate,297,2024-12-31,0.30000000000000004,SOURCED,statistics");
    }

    @Test
    void theSameRecordsInAnotherOrderGiveTheSameBytes() throws IOException {
        GraphContents one = SmallWorld.contents();
        GraphContents other = new GraphContents(
                reversed(one.municipalities()),
                reversed(one.regions()),
                reversed(one.memberships()),
                reversed(one.neighbourhoods()),
                reversed(one.indicators()),
                reversed(one.indicatorValues()),
                reversed(one.organisations()),
                reversed(one.workshops()),
                reversed(one.partnerships()),
                reversed(one.networks()),
                reversed(one.completeness()),
                reversed(one.demandPoints()));

        DatasetWriter.write(new Dataset(SmallWorld.description(), one), folder.resolve("one"));
        DatasetWriter.write(new Dataset(SmallWorld.description(), other), folder.resolve("other"));

        assertThat(files(folder.resolve("other"))).isEqualTo(files(folder.resolve("one")));
    }

    @Test
    void theSchemaOfATableFollowsFromItsDeclaration() throws IOException {
        DatasetWriter.write(SmallWorld.dataset(), folder);

        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .contains("""
                              "name": "owners",
                              "path": "data/owners.csv",
                        """)
                .contains("""
                                    "name": "share",
                                    "type": "number",
                                    "description": "Share owned, above 0 to 1; empty where not known",
                                    "constraints": {
                                      "minimum": 0,
                                      "maximum": 1
                                    }
                        """)
                .contains("""
                                "primaryKey": [
                                  "organisation",
                                  "position"
                                ],
                                "foreignKeys": [
                                  {
                                    "fields": [
                                      "organisation"
                                    ],
                                    "reference": {
                                      "resource": "organisations",
                                      "fields": [
                                        "id"
                                      ]
                                    }
                                  },
                        """)
                .contains("The day after the last day (exclusive)")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return texts;
    }
}
