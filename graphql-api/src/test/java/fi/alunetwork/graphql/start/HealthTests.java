package fi.alunetwork.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.store.graph.GraphNotReadyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever runs the gateway can ask whether it lives and whether it can answer. */
@InTheSmallWorld
class HealthTests {

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

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
    void aGatewayThatLoadsIsAliveAndNotReady() {
        picture.missing(new GraphNotReadyException("The graph is being loaded."));
        try {
            assertThat(gateway.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(gateway.get("/actuator/health/liveness").status()).isEqualTo(200);
        } finally {
            picture.missing(null);
        }
    }

    @Test
    void nothingElseOfTheInsideIsServed() {
        assertThat(gateway.get("/actuator/env").status()).isEqualTo(404);
        assertThat(gateway.get("/actuator/heapdump").status()).isEqualTo(404);
    }
}
