package fi.alunetwork.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import graphql.introspection.Introspection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** One switch closes the schema to those who do not know it. */
@InTheSmallWorld
@TestPropertySource(properties = "spring.graphql.schema.introspection.enabled=false")
class IntrospectionTests {

    @LocalServerPort
    int port;

    /** The engine has one switch for the whole JVM: the other tests want it back. */
    @AfterAll
    static void openTheSchemaAgain() {
        Introspection.enabledJvmWide(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { types { name } } }", "{ __type(name: \"Place\") { name } }"})
    void theSchemaIsNotTold(String query) {
        Answer answer = new GatewayUnderTest(port).ask(query);

        assertThat(answer.code()).isEqualTo("INVALID_DOCUMENT");
        assertThat(answer.response().body()).doesNotContain("PlaceConnection");
    }

    @Test
    void questionsAreAnsweredAsBefore() {
        assertThat(new GatewayUnderTest(port).ask("{ greeting __typename }").status())
                .isEqualTo(200);
    }
}
