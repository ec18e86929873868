package fi.alunetwork.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphNotReadyException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every error has a code of the closed list and a message that helps, and tells nothing of the inside. */
@InTheSmallWorld
@ExtendWith(OutputCaptureExtension.class)
class ErrorCodeTests {

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ greeting                               | INVALID_DOCUMENT",
                "{ greetin }                              | INVALID_DOCUMENT",
                "query A { greeting } query B { greeting } | INVALID_DOCUMENT",
                "mutation { greeting }                    | INVALID_DOCUMENT",
                "{ count }                                | INVALID_DOCUMENT",
                "{ count(number: \"many\") }              | BAD_ARGUMENT",
                "{ count(number: 1e999999999) }           | BAD_ARGUMENT",
                "{ fail(how: \"argument\") }              | BAD_ARGUMENT",
                "{ fail(how: \"missing\") }               | NOT_FOUND",
                "{ fail(how: \"bug\") }                   | INTERNAL"
            })
    void everyErrorHasItsCode(String query, ErrorCode code) {
        Answer answer = gateway.ask(query);

        assertThat(answer.code()).isEqualTo(code.name());
        assertThat(answer.message())
                .doesNotContain("Exception", "java.", "IntValue", "StringValue", "Validation error");
        assertThat(answer.error().path("extensions").has("classification")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "1e300", "99999999999", "0.5", "null", "[]", "{}", "true"})
    void aVariableOfTheWrongFormIsABadArgument(String value) {
        Answer answer = gateway.post(
                "{\"query\": \"query ($n: Int!) { count(number: $n) }\", \"variables\": {\"n\": " + value + "}}");

        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.message()).contains("'n'").doesNotContain("java.", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{name: 1}             | argument 'where.name' with value '1' is not a valid 'String' - Expected 'String' but it was an 'Int'",
                "{name: \"a\", code: 5} | argument 'where' with value '{…}' contains a field not in 'WhereInput': 'code'",
                "{days: [1]}           | argument 'where' with value '{…}' is missing required fields '[name]'",
                "{name: null}          | argument 'where.name' with value 'null' must not be null",
                "[{name: {x: \"}' is\"}}] | argument 'where' with value '[…]' must be an object type",
                "{name: {x: [1]}}      | argument 'where.name' with value '{…}' is not a valid 'String' - Expected 'String' but it was an 'Object'",
                "{name: \"a\", within: {}} | Exactly one key must be specified for OneOf type 'LimitInput'.",
            })
    void aLiteralOfTheWrongFormIsToldInWordsOfTheQuestion(String where, String message) {
        Answer answer = gateway.ask("{ nearby(where: " + where + ") }");

        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5                       | Variable 'w' has an invalid value: Expected type 'object' but was 'number'. Variables for input objects must be an instance of type 'object'.",
                "[]                      | Variable 'w' has an invalid value: Expected type 'object' but was 'list'. Variables for input objects must be an instance of type 'object'.",
                "{\"name\":\"a\",\"days\":{}} | Variable 'w' has an invalid value: Expected a value that can be converted to type 'Int' but it was an 'object'",
                "{\"name\":\"a\",\"code\":5}  | The variables input contains a field name 'code' that is not defined for input object type 'WhereInput'",
                "{\"name\":\"a\",\"within\":{}} | Exactly one key must be specified for OneOf type 'LimitInput'.",
                "{\"name\":\"a\",\"within\":{\"km\":null}} | OneOf type field 'LimitInput.km' must be non-null.",
            })
    void aVariableOfTheWrongFormIsToldInWordsOfTheQuestion(String where, String message) {
        Answer answer = gateway.post(
                "{\"query\": \"query ($w: WhereInput) { nearby(where: $w) }\", \"variables\": {\"w\": " + where + "}}");

        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nearby(where: {name: \"a\", within: {km: null}}) }",
                "query ($km: Float) { nearby(where: {name: \"a\", within: {km: $km}}) }"
            })
    void theOneMemberOfAnInputThatTakesOneIsNotNull(String query) {
        Answer answer = gateway.ask(query);

        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.message()).contains("LimitInput").doesNotContain("Exception");
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlaceAlone() {
        assertThat(gateway.ask("{ greeting(name: \"a) }").message()).startsWith("Invalid syntax at line 1 column ");
    }

    @Test
    void oneFailingFieldLeavesTheOthersStanding() {
        Answer answer = gateway.ask("{ bad: fail(how: \"argument\") greeting }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/greeting").asString()).isEqualTo("Terve maailma");
        assertThat(answer.json().at("/data/bad").isNull()).isTrue();
        assertThat(answer.error().at("/path/0").asString()).isEqualTo("bad");
        assertThat(answer.error().at("/locations/0/line").asInt()).isEqualTo(1);
        assertThat(answer.message()).isEqualTo("\"first\" is -1; expected 0 to 200.");
    }

    @Test
    void aFaultOfOursIsFoundInTheLogAndNotInTheAnswer(CapturedOutput log) {
        Answer answer = gateway.ask("{ fail(how: \"bug\") }");

        String correlationId = answer.error().at("/extensions/correlationId").asString();
        assertThat(correlationId).isNotEmpty();
        assertThat(log.getOut()).contains(correlationId, "bolt://db.internal:7687");
        assertThat(answer.response().body()).doesNotContain("bolt", "MATCH", "/var/lib", "IllegalState");
    }

    @Test
    void aGraphThatIsBeingLoadedSaysSo() {
        picture.missing(new GraphNotReadyException("The graph is being loaded. Maybe ask again in a few seconds."));
        try {
            Answer answer = gateway.ask("{ revision greeting }");

            assertThat(answer.code()).isEqualTo("NOT_READY");
            assertThat(answer.message()).contains("being loaded");
            assertThat(answer.json().at("/data/greeting").asString()).isEqualTo("Terve maailma");
        } finally {
            picture.missing(null);
        }
    }

    @Test
    void whyTheGraphIsMissingStaysInTheLog() {
        picture.missing(new GraphNotReadyException(new StoreStartException("The folder /var/alu is locked.")));
        try {
            Answer answer = gateway.ask("{ revision }");

            assertThat(answer.code()).isEqualTo("NOT_READY");
            assertThat(answer.response().body()).doesNotContain("/var");
        } finally {
            picture.missing(null);
        }
    }

    @Test
    void theListOfCodesIsClosed() {
        List<String> codes = Arrays.stream(ErrorCode.values()).map(Enum::name).toList();

        assertThat(codes)
                .as("A new code is a change of the API: describe it in ErrorCode, then add it here.")
                .containsExactly(
                        "BAD_REQUEST",
                        "BAD_ARGUMENT",
                        "NOT_FOUND",
                        "INVALID_DOCUMENT",
                        "UNLISTED_DOCUMENT",
                        "DOCUMENT_TOO_LARGE",
                        "QUERY_TOO_COMPLEX",
                        "TIMEOUT",
                        "RATE_LIMITED",
                        "OVERLOADED",
                        "NOT_READY",
                        "UNAUTHORIZED",
                        "FORBIDDEN",
                        "CONFLICT",
                        "INCONSISTENT",
                        "STORE_UNAVAILABLE",
                        "INTERNAL");
    }

    @Test
    void otherAddressesTellNothingOfTheInsideEither() {
        JsonNode answer = gateway.send(gateway.request("/nowhere")
                        .header("Accept", "application/json")
                        .GET())
                .json();

        assertThat(answer.has("trace")).isFalse();
        assertThat(answer.has("message")).isFalse();
    }
}
