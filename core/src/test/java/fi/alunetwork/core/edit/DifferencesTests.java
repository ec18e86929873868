package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.FieldChange;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static final GraphContents WORLD = SmallWorld.contents();

    private static GraphRecord record(RecordKind kind, String id) {
        return WORLD.find(new RecordRef(kind, id)).orElseThrow();
    }

    @Test
    void aRecordDoesNotDifferFromItself() {
        Drawn.refs(WORLD).forEach(ref -> {
            GraphRecord record = WORLD.find(ref).orElseThrow();
            assertThat(Differences.between(record, record)).isEmpty();
        });
    }

    @Test
    void aNewRecordDiffersInAllThatItTells() {
        assertThat(Differences.between(null, record(RecordKind.WORKSHOP, "full")))
                .contains(
                        new FieldChange("name.sv", null, "Hela verkstaden"),
                        new FieldChange("operations[county 2023-01-01].period.from", null, "2023-01-01"),
                        new FieldChange("sites[full-shop].point.latitude", null, "62.9996"),
                        new FieldChange("provisions[full-youth].targetGroup.ageTo", null, "28"),
                        new FieldChange("provisions[full-youth].served", null, "005, 297"),
                        new FieldChange("staffYears", null, "7.5"));
        assertThat(Differences.between(record(RecordKind.FIGURES, "population:005"), null))
                .contains(new FieldChange("values[2024-12-31].value", "9083.0", null));
        assertThat(Differences.between(null, record(RecordKind.PARTNERSHIP, "full-partnership")))
                .contains(
                        new FieldChange("parties[2].organisation", null, "company"),
                        new FieldChange("quality.trust", null, "1"));
    }

    @Test
    void everyFieldHasAWordInThreeLanguages() {
        Set<String> components = Drawn.refs(WORLD).stream()
                .map(ref -> WORLD.find(ref).orElseThrow())
                .flatMap(record -> Differences.between(null, record).stream())
                .flatMap(change -> Arrays.stream(
                        change.field().replaceAll("\\[[^\\]]*\\]", "").split("\\.")))
                .collect(Collectors.toSet());

        assertThat(components)
                .hasSizeGreaterThan(50)
                .allSatisfy(component -> assertThat(FieldWords.find(component))
                        .as("add the word of %s to FieldWords", component)
                        .isPresent());
    }

    @Test
    void aFieldReadsWellInEachLanguage() {
        String field = "provisions[full-youth].lifespan.period.until";
        assertThat(List.of(Language.FI, Language.SV, Language.EN))
                .extracting(language -> FieldWords.of(field, language))
                .containsExactly(
                        "palvelut [full-youth] › voimassaolo › aika › päättyy",
                        "tjänster [full-youth] › giltighet › tid › upphör",
                        "services [full-youth] › lifespan › period › until");
        assertThat(FieldWords.of("name.sv", Language.FI)).isEqualTo("nimi (sv)");
        assertThat(FieldWords.of("values[2024-12-31].value", Language.EN)).isEqualTo("figures [2024-12-31] › value");
    }
}
