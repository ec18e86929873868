package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An answer and its lines in the log can be told to belong together, and the log tells nothing of what was asked. */
@InTheSmallWorld
@ExtendWith(OutputCaptureExtension.class)
class CorrelationTests {

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    private Answer post(String body, String correlationId) {
        return gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", correlationId)
                .POST(BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"query\": \"{ greeting }\"}", "{\"query\": \"{ greetin }\"}", "null"})
    void everyAnswerHasAnId(String body) {
        Answer one = gateway.post(body);
        Answer two = gateway.post(body);

        assertThat(one.header("X-Correlation-Id")).hasSize(36).isNotEqualTo(two.header("X-Correlation-Id"));
    }

    @Test
    void aFaultOfOursIsLoggedUnderTheIdOfTheCaller(CapturedOutput log) {
        Answer answer = post("{\"query\": \"{ fail(how: \\\"bug\\\") }\"}", "report-17.a");

        assertThat(answer.header("X-Correlation-Id")).isEqualTo("report-17.a");
        assertThat(answer.error().at("/extensions/correlationId").asString()).isEqualTo("report-17.a");
        assertThat(log.getOut()).contains("[report-17.a] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "x\"y", "<script>"})
    void anIdThatCouldForgeALineOfTheLogIsReplaced(String given) {
        assertThat(post("{\"query\": \"{ greeting }\"}", given).header("X-Correlation-Id"))
                .hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($name: String, $n: Int) { greeting(name: $name) count(number: $n) }",
                "query ($name: String!) { fail(how: $name) }",
                "query ($name: Int!) { count(number: $name) }",
                "query ($name: String!) { greeting(name: $name) spin }"
            })
    void whatWasAskedIsNotLogged(String query, CapturedOutput log) {
        gateway.ask(query, Map.of("name", "hetu-010101-123N"));
        gateway.post("{\"query\": \"hetu-010101-123N\"}");

        assertThat(log.getOut()).doesNotContain("hetu-010101");
    }
}
