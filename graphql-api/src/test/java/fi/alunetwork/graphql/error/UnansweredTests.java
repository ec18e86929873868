package fi.alunetwork.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the web server or Spring refuses is told in the form of every other error. */
@InTheSmallWorld
class UnansweredTests {

    @LocalServerPort
    int port;

    private Answer ask(String method, String path) {
        GatewayUnderTest gateway = new GatewayUnderTest(port);
        return gateway.send(gateway.request(path).method(method, BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,     /nothing,         404, NOT_FOUND",
        "GET,     /error,           404, NOT_FOUND",
        "POST,    /error,           404, NOT_FOUND",
        "GET,     /actuator/env,    404, NOT_FOUND",
        "POST,    /actuator/health/liveness, 405, BAD_REQUEST",
        "TRACE,   /graphql,         405, BAD_REQUEST",
        "PATCH,   /graphql,         405, BAD_REQUEST",
    })
    void everyRefusalHasAMessageACodeAndAnId(String method, String path, int status, ErrorCode code) {
        Answer answer = ask(method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code.name());
        assertThat(answer.message()).isNotBlank().doesNotContain("Exception", "org.", "/nothing");
        assertThat(answer.header("X-Correlation-Id")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anotherMethodIsToldWhichOneIsTaken() {
        assertThat(ask("POST", "/actuator/health/liveness").header("Allow")).contains("GET");
    }
}
