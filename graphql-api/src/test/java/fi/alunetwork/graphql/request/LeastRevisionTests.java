package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.store.graph.GraphNotReadyException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who tells the revision of an edit with the next question is never answered from an older one. */
@InTheSmallWorld
@TestPropertySource(properties = "alu.guard.kept-answers=1MB")
class LeastRevisionTests {

    private static final int MOST_WAITING = 32;

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

    private GatewayUnderTest gateway;

    @BeforeEach
    void serveRevisionSeven() {
        gateway = new GatewayUnderTest(port);
        serve(7);
    }

    @AfterEach
    void bringTheFirstPictureBack() {
        picture.missing(null);
        picture.whileWaiting(() -> {});
        picture.revision(Revision.EMPTY);
    }

    private void serve(long number) {
        picture.revision(new Revision(number, Instant.now(), "edit"));
    }

    private Answer ask(String least) {
        return gateway.send(asking(least));
    }

    private HttpRequest.Builder asking(String least) {
        return gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Alu-Revision", least)
                .POST(BodyPublishers.ofString("{\"query\": \"{ asked }\"}"));
    }

    private HttpRequest.Builder byAddress(String least) {
        return gateway.request("/graphql?query=%7Basked%7D")
                .header("GraphQL-Require-Preflight", "1")
                .header("X-Alu-Revision", least)
                .GET();
    }

    private static int asked(Answer answer) {
        return answer.json().at("/data/asked").asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "7", "007"})
    void aRevisionThatIsServedIsAnsweredFromAtOnce(String least) {
        picture.whileWaiting(() -> serve(8));

        assertThat(ask(least).status()).isEqualTo(200);
        assertThat(picture.current().revision().number()).isEqualTo(7);
    }

    @Test
    void aNewerOneIsWaitedForAndAnsweredFrom() {
        int before = asked(ask("7"));
        assertThat(asked(ask("7"))).isEqualTo(before);
        picture.whileWaiting(() -> serve(8));

        Answer after = ask("8");
        assertThat(after.status()).isEqualTo(200);
        assertThat(asked(after)).isNotEqualTo(before);
    }

    @Test
    void aCopyOfAnOlderAnswerDoesNotHold() {
        String held = gateway.send(byAddress("7")).header("ETag");
        assertThat(gateway.send(byAddress("7").header("If-None-Match", held)).status())
                .isEqualTo(304);
        picture.whileWaiting(() -> serve(8));

        Answer after = gateway.send(byAddress("8").header("If-None-Match", held));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).startsWith("W/\"8-");
    }

    @Test
    void oneThatDoesNotComeIsRefusedForTheWhile() {
        Answer answer = gateway.send(asking("9").header("X-Correlation-Id", "mine"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("NOT_READY");
        assertThat(answer.message()).contains("Revision 9", "is 7", "Maybe");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("mine");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void withoutAPictureThereIsNothingToAnswerFrom() {
        picture.missing(new GraphNotReadyException("The graph is being loaded."));

        Answer answer = ask("7");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("NOT_READY");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "8.5", "seven", "W/\"7\"", "9999999999999999999"})
    void whatIsNoRevisionIsABadRequest(String least) {
        Answer answer = ask(least);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("X-Alu-Revision is \"" + least + "\"", "expected");
    }

    @Test
    void onlySoManyWaitAtOnceAndTheOthersAreAnswered() throws Exception {
        CountDownLatch waiting = new CountDownLatch(MOST_WAITING);
        CountDownLatch enough = new CountDownLatch(1);
        picture.whileWaiting(() -> {
            waiting.countDown();
            await(enough);
        });
        ExecutorService askers = Executors.newFixedThreadPool(MOST_WAITING);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < MOST_WAITING; i++) {
                answers.add(askers.submit(() -> ask("8")));
            }
            waiting.await();

            Answer oneMore = ask("8");
            assertThat(oneMore.status()).isEqualTo(503);
            assertThat(oneMore.code()).isEqualTo("OVERLOADED");
            assertThat(oneMore.header("Retry-After")).isEqualTo("2");
            assertThat(ask("7").status()).isEqualTo(200);
            assertThat(gateway.ask("{ asked }").status()).isEqualTo(200);

            serve(8);
            enough.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            enough.countDown();
            askers.shutdown();
        }
        picture.whileWaiting(() -> {});
        assertThat(ask("9").code()).isEqualTo("NOT_READY");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
