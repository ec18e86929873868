package fi.alunetwork.graphql.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.graphql.question.ReadyQuestions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.function.RouterFunction;

/** GraphiQL is whole without the internet. */
@InTheSmallWorld
class GraphiqlPageTests {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    private List<String> references() {
        return REFERENCE
                .matcher(gateway.get("/graphiql").response().body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everythingThatThePageNeedsIsServedBesideIt() {
        assertThat(references()).hasSizeGreaterThan(8).allSatisfy(reference -> {
            assertThat(reference).doesNotContain("//");
            assertThat(gateway.get("/" + reference).status()).as(reference).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql",
                "/graphiql/page.css",
                "/graphiql/languages.js",
                "/graphiql/token.js",
                "/graphiql/questions.js",
                "/graphiql/start.js"
            })
    void ourOwnFilesNameNoOutsideHost(String path) {
        assertThat(gateway.get(path).response().body()).doesNotContain("http:", "https:", "\"//", "'//", "@import");
    }

    @Test
    void theBrowserIsToldToLoadNothingFromElsewhere() {
        Answer page = gateway.get("/graphiql");

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("http", "unsafe-eval", "*");
        assertThat(page.response().body()).doesNotContainPattern("<script>|<script [^>]*>[^<]| on[a-z]+=");
    }

    @Test
    void thePageSaysInThreeLanguagesThatIllustrativeRecordsAreInvented() {
        assertThat(gateway.get("/graphiql").response().body())
                .contains(
                        "Esimerkkitiedot ovat keksittyjä",
                        "Exempeldata är påhittade",
                        "Illustrative records are invented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql/"})
    void otherDoorsLeadToThePage(String path) {
        Answer answer = gateway.get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/graphiql");
    }

    @Test
    void theReadyQuestionsAreServed() {
        Answer answer = gateway.get("/graphiql/questions");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().isArray()).isTrue();
        assertThat(answer.json()).allSatisfy(question -> {
            assertThat(question.at("/titles/fi").asString()).isNotBlank();
            assertThat(question.at("/query").asString()).contains("{");
        });
    }

    @Test
    void oneSwitchTakesThePageAway() {
        new WebApplicationContextRunner()
                .withUserConfiguration(GraphiqlPage.class, ReadyQuestions.class)
                .withPropertyValues("alu.graphiql.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RouterFunction.class));
    }
}
