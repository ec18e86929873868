package fi.alunetwork.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CypherCatalogTests {

    @Test
    void aStatementIsTheTextOfItsFile() {
        assertThat(CypherCatalog.get("revision/latest")).startsWith("MATCH (revision:Revision)");
    }

    @Test
    void aStatementWithoutFileIsToldByName() {
        assertThatThrownBy(() -> CypherCatalog.get("revision/oldest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("revision/oldest")
                .hasMessageContaining("/cypher/revision/oldest.cypher");
    }
}
