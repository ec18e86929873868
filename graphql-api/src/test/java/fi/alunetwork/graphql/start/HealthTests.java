package fi.alunetwork.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever runs the gateway can ask whether it lives and whether it can answer. */
@InTheSmallWorld
class HealthTests {

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @Test
    void aGatewayWithAPictureIsReady() {
        Answer answer = gateway.get("/actuator/health/readiness");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void aGatewayIsAliveWithoutAskingTheDatabase() {
        assertThat(gateway.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void nothingElseOfTheInsideIsServed() {
        assertThat(gateway.get("/actuator/env").status()).isEqualTo(404);
        assertThat(gateway.get("/actuator/heapdump").status()).isEqualTo(404);
    }
}
