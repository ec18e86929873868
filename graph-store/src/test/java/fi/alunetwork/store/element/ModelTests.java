package fi.alunetwork.store.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.cypher.CypherCatalog;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements that take the whole graph name every label and every relationship type of the model. */
class ModelTests {

    private static final Pattern ALTERNATIVES = Pattern.compile("[(\\[]\\w:([\\w|]+)[)\\]]");

    @ParameterizedTest
    @ValueSource(strings = {"graph/read-nodes", "graph/read-keys"})
    void everyLabelIsReadAndReplaced(String statement) {
        assertThat(alternatives(statement))
                .as("Add the new label to cypher/%s.cypher", statement)
                .isEqualTo(Stream.of(Label.values()).map(Label::text).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph/read-relations", "graph/delete-relations"})
    void everyRelationshipTypeIsReadAndReplaced(String statement) {
        assertThat(alternatives(statement))
                .as("Add the new type to cypher/%s.cypher", statement)
                .isEqualTo(Stream.of(RelationType.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void aLabelOfNoModelIsTold() {
        assertThatThrownBy(() -> Label.ofText("Spaceship"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Spaceship");
    }

    private static Set<String> alternatives(String statement) {
        Matcher found = ALTERNATIVES.matcher(CypherCatalog.get(statement));
        assertThat(found.find()).isTrue();
        return Set.of(found.group(1).split("\\|"));
    }
}
