package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** One property bounds how often a client may ask. */
@InTheSmallWorld
@TestPropertySource(properties = {"alu.guard.requests-per-minute=3", "server.forward-headers-strategy=native"})
class ClientRateTests {

    @LocalServerPort
    int port;

    private Answer askAs(String client, String query) {
        GatewayUnderTest gateway = new GatewayUnderTest(port);
        return gateway.send(gateway.request("/graphql")
                .header("X-Forwarded-For", client)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(askAs("192.0.2.1", "{ greeting }").status()).isEqualTo(200);
        }

        Answer answer = askAs("192.0.2.1", "{ greeting }");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("RATE_LIMITED");
        // 3 a minute is one in 20 s
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 20);
        assertThat(askAs("192.0.2.2", "{ greeting }").status()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedCountsToo() {
        for (int i = 0; i < 3; i++) {
            assertThat(askAs("192.0.2.3", "").status()).isEqualTo(400);
        }

        assertThat(askAs("192.0.2.3", "{ greeting }").status()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, 192.0.2.2",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:9:9:9:9, 2001:db8:1:3:3:4:5:6",
        "2001:db8::1, 2001:db8:0:0:9:9:9:9, 2001:db8:1::1",
        "0:0:0:0:0:0:0:1, ::1, 1::1",
        "no:address, no:address, no:addresses"
    })
    void aSubscriberIsOneClient(String address, String same, String another) {
        assertThat(ClientRate.clientOf(same)).isEqualTo(ClientRate.clientOf(address));
        assertThat(ClientRate.clientOf(another)).isNotEqualTo(ClientRate.clientOf(address));
    }
}
