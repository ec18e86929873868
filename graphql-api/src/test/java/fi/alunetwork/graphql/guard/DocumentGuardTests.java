package fi.alunetwork.graphql.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large or too winding is refused before it costs anything. */
@InTheSmallWorld
class DocumentGuardTests {

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    private static String times(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
                .collect(joining(" "));
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().has("data")).isFalse();
    }

    private void assertAnswered(String query) {
        Answer answer = gateway.ask(query);
        assertThat(answer.code()).as(answer.response().body()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aLongDocumentIsRefused() {
        assertRefused(gateway.ask("{ greeting }" + " ".repeat(64 * 1024)), "DOCUMENT_TOO_LARGE");
        assertAnswered("{ greeting }" + " ".repeat(64 * 1024 - 12));
    }

    @Test
    void aDocumentIsMeasuredInBytes() {
        assertRefused(gateway.ask("{ greeting } #" + "ä".repeat(33 * 1024)), "DOCUMENT_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({"{ count(number: #) }", "{ greeting(name: \"#\") }", "{ share(number: 0.#) }", "{ a#: greeting }"})
    void aNumberWithoutEndIsRefusedBeforeItIsParsed(String document) {
        assertRefused(gateway.ask(document.replace("#", "9".repeat(50_000))), "DOCUMENT_TOO_LARGE");
        assertRefused(gateway.ask(document.replace("#", "9".repeat(41))), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void fortyDigitsAreRead() {
        assertAnswered("{ greeting(name: \"" + "9".repeat(40) + "\") }");
    }

    @Test
    void manyTokensAreRefused() {
        assertRefused(gateway.ask("{ " + "greeting ".repeat(1_999) + "}"), "DOCUMENT_TOO_LARGE");
        assertRefused(gateway.ask("{ greeting " + "@".repeat(2_000) + "}"), "DOCUMENT_TOO_LARGE");
        assertRefused(gateway.ask("{".repeat(60_000)), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void manyOperationsAreRefused() {
        assertRefused(gateway.ask(times(11, "query Q# { greeting }")), "DOCUMENT_TOO_LARGE");
    }

    @Test
    void manyVariablesAreRefused() {
        String declared = times(101, "$v#: String");
        Map<String, Object> given =
                IntStream.range(0, 101).boxed().collect(Collectors.toMap(i -> "v" + i, i -> (Object) i));

        assertRefused(gateway.ask("query (" + declared + ") { greeting }"), "DOCUMENT_TOO_LARGE");
        assertThat(gateway.ask("{ greeting }", given).status()).isEqualTo(400);
    }

    @Test
    void deepNestingIsRefused() {
        assertAnswered("{ places { nodes { " + "neighbour { ".repeat(9) + "name" + " }".repeat(9) + " } } }");
        assertRefused(
                gateway.ask("{ places { nodes { " + "neighbour { ".repeat(10) + "name" + " }".repeat(10) + " } } }"),
                "QUERY_TOO_COMPLEX");
        assertRefused(gateway.ask("{ a ".repeat(100) + "}".repeat(100)), "QUERY_TOO_COMPLEX");
    }

    @Test
    void deepNestingBehindFragmentsIsRefused() {
        String fragments = times(5, "fragment F# on Place { neighbour { neighbour { ...G# } } }");
        String chained = IntStream.range(0, 5)
                .boxed()
                .reduce(
                        fragments,
                        (text, i) -> text.replace("...G" + i, i == 4 ? "name" : "...F" + (i + 1)),
                        (a, b) -> b);

        assertRefused(gateway.ask("{ places { nodes { ...F0 } } } " + chained), "QUERY_TOO_COMPLEX");
    }

    @Test
    void manyAliasesAreRefused() {
        assertRefused(gateway.ask("{ places { nodes { " + times(31, "a#: name") + " } } }"), "QUERY_TOO_COMPLEX");
        assertRefused(gateway.ask("{ places { nodes { " + times(31, "a#: __typename") + " } } }"), "QUERY_TOO_COMPLEX");
        assertAnswered("{ places { nodes { " + times(30, "a#: name") + " } } }");
    }

    @Test
    void manyRootFieldsAreRefused() {
        assertRefused(gateway.ask("{ " + times(21, "a#: greeting") + " }"), "QUERY_TOO_COMPLEX");
        assertRefused(
                gateway.ask("{ ...R } fragment R on Query { " + times(21, "a#: greeting") + " }"), "QUERY_TOO_COMPLEX");
        assertAnswered("{ " + times(20, "a#: greeting") + " }");
    }

    @Test
    void manyDirectivesAreRefused() {
        assertRefused(gateway.ask("{ greeting " + "@skip(if: false) ".repeat(51) + "}"), "QUERY_TOO_COMPLEX");
        assertRefused(gateway.ask("{ greeting " + times(51, "@a#") + "}"), "QUERY_TOO_COMPLEX");
    }

    @Test
    void aBombOfFragmentsIsRefused() {
        String bomb = times(30, "fragment F# on Place { a: neighbour { ...N# } b: neighbour { ...N# } }");
        for (int i = 0; i < 30; i++) {
            bomb = bomb.replace("...N" + i + " ", i == 29 ? "name " : "...F" + (i + 1) + " ");
        }

        assertRefused(gateway.ask("{ places { nodes { ...F0 } } } " + bomb), "QUERY_TOO_COMPLEX");
    }

    @Test
    void aBombOfFragmentsUnderIntrospectionIsRefused() {
        String bomb = times(20, "fragment F# on __Type { fields { type { ...N# } } possibleTypes { ...N# } }");
        for (int i = 0; i < 20; i++) {
            bomb = bomb.replace("...N" + i + " ", i == 19 ? "name " : "...F" + (i + 1) + " ");
        }

        assertRefused(gateway.ask("{ __type(name: \"Place\") { ...F0 } } " + bomb), "QUERY_TOO_COMPLEX");
    }

    @Test
    void fragmentsInACircleAreAnInvalidDocument() {
        Answer answer = gateway.ask("{ places { nodes { ...A } } } "
                + "fragment A on Place { neighbour { ...B } } fragment B on Place { neighbour { ...A } }");

        assertThat(answer.code()).isEqualTo("INVALID_DOCUMENT");
    }

    @Test
    void introspectionInGoodFaithIsAnswered() {
        assertAnswered(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @Test
    void introspectionInBadFaithIsRefused() {
        Answer answer =
                gateway.ask("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");

        assertThat(answer.code()).isEqualTo("QUERY_TOO_COMPLEX");
    }
}
