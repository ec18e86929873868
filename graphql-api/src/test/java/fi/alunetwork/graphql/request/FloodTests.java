package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.graphql.guard.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Who sends slowly, or much at once, keeps nobody else from an answer. */
@InTheSmallWorld
@TestPropertySource(
        properties = {"alu.guard.body-time=300ms", "alu.guard.concurrency=2", "server.tomcat.connection-timeout=2s"})
class FloodTests {

    private static final int AT_ONCE = 40;

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    private static String post(int length) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    private static String posted(String query) {
        String body = new JsonMapper().createObjectNode().put("query", query).toString();
        return post(body.getBytes(StandardCharsets.UTF_8).length) + body;
    }

    @Test
    void aBodyThatComesDropByDropIsGivenUp() throws Exception {
        try (RawConnection slow = new RawConnection(port)) {
            slow.send(post(1_000));
            for (int drop = 0; drop < 12; drop++) {
                slow.send(" ");
                Thread.sleep(50);
            }

            RawConnection.Reply reply = slow.reply();

            assertThat(reply.status()).isEqualTo(408);
            assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void aBodyThatStopsIsGivenUp() throws Exception {
        try (RawConnection stopped = new RawConnection(port)) {
            stopped.send(post(1_000) + "{\"query\"");

            assertThat(stopped.reply().status()).isEqualTo(408);
        }
    }

    @Test
    void bodiesThatDoNotComeKeepNobodyElseWaiting() throws Exception {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                RawConnection one = new RawConnection(port);
                one.send(post(1_000) + "{");
                slow.add(one);
            }

            assertThat(gateway.ask("{ greeting }").status()).isEqualTo(200);
        } finally {
            for (RawConnection one : slow) {
                one.close();
            }
        }
    }

    static List<String> floods() {
        return List.of(
                "{ count(number: " + "9".repeat(60_000) + ") }",
                "{ " + "a: greeting ".repeat(900) + "}",
                "{ " + "greeting ".repeat(1_900) + "}",
                "{ greeting " + "@skip(if: false) ".repeat(400) + "}",
                "{ places { nodes { " + "neighbour { ".repeat(300) + "name" + " }".repeat(300) + " } } }",
                "{".repeat(60_000),
                "{ places(first: 2147483647) { nodes { neighbours(first: 2147483647) { name } } } }",
                "{ places(first: 190) { nodes { neighbours(first: 100) { name } } } }");
    }

    /** One connection answers one request after the other, so a flood on it takes one turn of two at a time. */
    @ParameterizedTest
    @MethodSource("floods")
    void aFloodOnOneConnectionLeavesOrdinaryQuestionsAnswered(String query) throws Exception {
        try (RawConnection flood = new RawConnection(port)) {
            Thread sender = new Thread(() -> sendAll(flood, posted(query)));
            sender.start();
            List<Integer> ordinary = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                ordinary.add(gateway.ask("{ greeting }").status());
            }

            assertThat(ordinary).containsOnly(200);
            assertThat(flood.statuses(AT_ONCE))
                    .isNotEmpty()
                    .allSatisfy(status -> assertThat(status).isIn(200, 400));
            sender.join();
        }
    }

    private static void sendAll(RawConnection flood, String request) {
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                flood.send(request);
            }
        } catch (IOException e) {
            // The gateway closed the connection on what it refused: that ends the flood.
        }
    }

    /**
     * Closed as soon as a slow request is given up, it would meet the next question of whoever asks every few seconds.
     */
    @Test
    void aClientThatPausesKeepsItsConnection() throws Exception {
        try (RawConnection client = new RawConnection(port)) {
            client.send(posted("{ greeting }"));
            assertThat(client.statuses(1)).containsExactly(200);
            Thread.sleep(3_500);

            client.send(posted("{ greeting }"));

            assertThat(client.statuses(1)).containsExactly(200);
        }
    }

    @Test
    void whatIsNoHttpIsToldNothingOfTheInside() {
        RawConnection.Reply reply = RawConnection.ask(port, "GET /graphql?query={greeting}|<> HTTP/1.1", "Accept: */*");
        RawConnection.Reply large = RawConnection.ask(port, "GET /graphql?query=" + "a".repeat(20_000) + " HTTP/1.1");

        assertThat(List.of(reply, large)).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(400);
            assertThat(one.text()).doesNotContain("Tomcat", "org.apache", "java.", "Exception");
        });
    }
}
