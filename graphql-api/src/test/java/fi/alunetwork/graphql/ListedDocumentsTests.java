package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that is listed can be asked by the checksum of its file, and where that is wanted, no other is answered.
 */
@SpringBootTest(
        classes = WholeGatewayTests.WholeGateway.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ListedDocumentsTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAME = "02-who-produces";

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;
    private JsonNode question;

    @BeforeEach
    void takeAReadyQuestion() {
        gateway = new GatewayUnderTest(port);
        question = gateway.get("/graphiql/questions")
                .json()
                .valueStream()
                .filter(one -> NAME.equals(one.path("name").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String query() {
        return question.path("query").asString();
    }

    private String id() {
        return question.path("documentId").asString();
    }

    private Answer byId(String id) {
        return gateway.post(JSON.writeValueAsBytes(Map.of("documentId", id, "variables", variables())));
    }

    private JsonNode variables() {
        return JSON.readTree(question.path("variables").asString());
    }

    /** Its fields are those of the document; what the small world lacks is another matter. */
    private static void assertExecuted(Answer answer) {
        assertThat(answer.code()).as(answer.message()).isIn("", "NOT_FOUND");
        assertThat(answer.json().has("data")).isTrue();
    }

    @Test
    void itsIdIsTheChecksumOfItsFile() throws Exception {
        byte[] file = new ClassPathResource("questions/" + NAME + ".graphql").getContentAsByteArray();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);

        assertThat(id()).isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
    }

    @Test
    void itIsAskedByItsId() {
        assertExecuted(byId(id()));
    }

    @Test
    void itIsAskedByItsIdInAnAddress() {
        Answer answer = gateway.send(gateway.request("/graphql?documentId=" + id() + "&variables="
                        + URLEncoder.encode(variables().toString(), StandardCharsets.UTF_8))
                .header("GraphQL-Require-Preflight", "1")
                .GET());

        assertExecuted(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256:00", "02-who-produces", ""})
    void anIdThatNothingHasIsToldSo(String id) {
        Answer answer = byId(id);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNLISTED_DOCUMENT");
    }

    @Test
    void anIdBesideATextIsRefused() {
        Answer answer = gateway.post(JSON.writeValueAsBytes(Map.of("documentId", id(), "query", "{ __typename }")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void withoutTheSettingEveryDocumentIsAnswered() {
        assertThat(gateway.ask("{ __typename }").status()).isEqualTo(200);
    }

    @Nested
    @TestPropertySource(properties = "alu.guard.listed-documents-only=true")
    class WhereListedDocumentsAloneAreAnswered {

        @LocalServerPort
        int strictPort;

        private GatewayUnderTest strict;

        @BeforeEach
        void reachTheStrictGateway() {
            strict = new GatewayUnderTest(strictPort);
        }

        private Answer ask(String query) {
            return strict.post(JSON.writeValueAsBytes(Map.of("query", query, "variables", variables())));
        }

        @Test
        void aListedOneIsAnsweredByItsTextWithWhateverTitleIsAboveIt() throws Exception {
            String file =
                    new ClassPathResource("questions/" + NAME + ".graphql").getContentAsString(StandardCharsets.UTF_8);

            assertExecuted(ask(query()));
            assertExecuted(ask(file));
            assertExecuted(ask("# a title of the panel\n\n" + query().strip()));
            assertExecuted(strict.post(JSON.writeValueAsBytes(Map.of("documentId", id(), "variables", variables()))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{ __typename }",
                    "{ __schema { types { name } } }",
                    "# {\n{ graph { revision } }",
                    "query Q { graph { revision } } # 02-who-produces"
                })
        void everyOtherIsRefusedBeforeItIsParsed(String query) {
            Answer answer = strict.ask(query);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("UNLISTED_DOCUMENT");
            assertThat(answer.json().has("data")).isFalse();
        }

        @Test
        void aListedOneWithMoreInItIsAnother() {
            assertThat(strict.ask(query() + " query More { graph { revision } }")
                            .code())
                    .isEqualTo("UNLISTED_DOCUMENT");
            assertThat(strict.ask(query().replace("{", "{ __typename ")).code()).isEqualTo("UNLISTED_DOCUMENT");
        }
    }
}
