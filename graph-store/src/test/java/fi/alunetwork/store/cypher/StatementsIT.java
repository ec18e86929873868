package fi.alunetwork.store.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.store.embedded.TestNeo4j;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ResultSummary;

/** Every statement file is Cypher that the database plans. */
@ExtendWith(TestNeo4j.class)
class StatementsIT {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final NamedDatabase database;

    StatementsIT(NamedDatabase database) {
        this.database = database;
    }

    static List<String> statements() throws IOException, URISyntaxException {
        return Statements.ids();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementIsPlanned(String id) {
        String text = CypherCatalog.get(id);
        ResultSummary summary = database.read(
                transaction -> transaction.run("EXPLAIN " + text, nulls(text)).consume());
        assertThat(summary.hasPlan()).isTrue();
    }

    private static Map<String, Object> nulls(String text) {
        Map<String, Object> parameters = new HashMap<>();
        Matcher names = PARAMETER.matcher(text);
        while (names.find()) {
            parameters.put(names.group(1), null);
        }
        return parameters;
    }
}
