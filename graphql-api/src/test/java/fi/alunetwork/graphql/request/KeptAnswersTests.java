package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The field {@code asked} tells how often it was asked, so that an answer that is kept shows. */
@InTheSmallWorld
@TestPropertySource(properties = "alu.guard.kept-answers=1MB")
class KeptAnswersTests {

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGatewayWithANewPicture() {
        gateway = new GatewayUnderTest(port);
        picture.revision(new Revision(7, Instant.now(), "edit"));
    }

    @AfterEach
    void bringTheFirstPictureBack() {
        picture.stale(false);
        picture.revision(Revision.EMPTY);
    }

    private static int asked(Answer answer) {
        return answer.json().at("/data/asked").asInt();
    }

    private Answer askAs(String authorization, String accept) {
        return gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"{ asked }\"}")));
    }

    @Test
    void theSameQuestionAboutTheSameRevisionHasTheSameAnswer() {
        Answer first = gateway.ask("{ asked }");
        Answer again = gateway.ask("{ asked }");

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Content-Length")).isEqualTo(first.header("Content-Length"));
        assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        assertThat(again.header("X-Correlation-Id")).isNotEqualTo(first.header("X-Correlation-Id"));
    }

    @Test
    void anAnswerByAddressKeepsItsTag() {
        Answer first = gateway.send(gateway.request("/graphql?query=%7Basked%7D")
                .header("GraphQL-Require-Preflight", "1")
                .GET());
        Answer again = gateway.send(gateway.request("/graphql?query=%7Basked%7D")
                .header("GraphQL-Require-Preflight", "1")
                .GET());

        assertThat(asked(again)).isEqualTo(asked(first));
        assertThat(again.header("ETag")).isNotEmpty().isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).isEqualTo(first.header("Vary"));
        assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
    }

    @Test
    void anotherCallerTypeQuestionRevisionOrStateIsAskedAnew() {
        List<Integer> answers = new ArrayList<>();
        answers.add(asked(gateway.ask("{ asked }")));
        answers.add(asked(gateway.ask("{ asked } ")));
        answers.add(asked(gateway.ask("{ asked }", Map.of("n", 1))));
        answers.add(asked(gateway.ask("{ asked }", Map.of("n", 2))));
        answers.add(asked(askAs("Bearer one", "application/json")));
        answers.add(asked(askAs("Bearer two", "application/json")));
        answers.add(asked(askAs("Bearer two", "application/graphql-response+json")));
        picture.stale(true);
        answers.add(asked(gateway.ask("{ asked }")));
        picture.stale(false);
        picture.revision(new Revision(8, Instant.now(), "edit"));
        answers.add(asked(gateway.ask("{ asked }")));

        assertThat(answers).doesNotHaveDuplicates();
    }

    @Test
    void anErrorIsNeverKept() {
        int first = asked(gateway.ask("{ asked fail(how: \"argument\") }"));

        assertThat(asked(gateway.ask("{ asked fail(how: \"argument\") }"))).isGreaterThan(first);
    }

    @Test
    void whatChangesWithoutANewRevisionIsAskedAnewAndHasNoTag() {
        int first = gateway.ask("{ passing }").json().at("/data/passing").asInt();
        Answer byAddress = gateway.send(gateway.request("/graphql?query=%7Bpassing%7D")
                .header("GraphQL-Require-Preflight", "1")
                .GET());

        assertThat(gateway.ask("{ passing }").json().at("/data/passing").asInt())
                .isGreaterThan(first);
        assertThat(byAddress.header("Cache-Control")).isEqualTo("no-store");
        assertThat(byAddress.response().headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aMutationIsMadeEachTime() {
        int first = gateway.ask("mutation { note }").json().at("/data/note").asInt();

        assertThat(gateway.ask("mutation { note }").json().at("/data/note").asInt())
                .isEqualTo(first + 1);
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        String large = "{ asked greeting(name: \"" + "a".repeat(60_000) + "\") again: greeting(name: \"b\") }";
        String larger =
                large.replace("again: ", "places(first: 200) { nodes { neighbours(first: 90) { name } } } again: ");

        assertThat(asked(gateway.ask(larger))).isNotEqualTo(asked(gateway.ask(larger)));
    }
}
