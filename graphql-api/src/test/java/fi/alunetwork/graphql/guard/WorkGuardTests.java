package fi.alunetwork.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A question has its time, and so many are answered at once and no more. */
@InTheSmallWorld
@TestPropertySource(properties = {"alu.guard.time=2s", "alu.guard.concurrency=4", "alu.guard.waiting=50ms"})
class WorkGuardTests {

    @LocalServerPort
    int port;

    @Autowired
    PlacesController places;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @Test
    void anAnalysisThatRunsOutOfTimeLeavesTheOtherFieldsStanding() {
        Answer answer = gateway.ask("{ spin greeting }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("TIMEOUT");
        assertThat(answer.error().at("/path/0").asString()).isEqualTo("spin");
        assertThat(answer.json().at("/data/greeting").asString()).isEqualTo("Terve maailma");
    }

    @Test
    void workThatNeverLooksAtTheClockIsGivenUp() {
        try (PlacesController.Sleep sleep = places.nextSleep()) {
            Answer answer = gateway.ask("{ sleep greeting }");

            sleep.awaitSleepers(1);
            assertThat(answer.status()).isEqualTo(504);
            assertThat(answer.code()).isEqualTo("TIMEOUT");
            assertThat(answer.json().has("data")).isFalse();
        }
        assertThat(gateway.ask("{ greeting }").status()).isEqualTo(200);
    }

    @Test
    void whoFindsNoTurnIsToldWhenToComeAgain() {
        try (PlacesController.Sleep sleep = places.nextSleep()) {
            IntStream.range(0, 4).forEach(i -> new Thread(() -> gateway.ask("{ sleep }")).start());
            sleep.awaitSleepers(4);

            Answer answer = gateway.ask("{ greeting }");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("OVERLOADED");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
    }
}
