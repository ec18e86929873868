package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.store.graph.GraphReady;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema behind the guards, with GraphiQL before it, over a small world in memory instead of a database. */
@SpringBootTest(
        classes = WholeGatewayTests.WholeGateway.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class WholeGatewayTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Registered by name and no component, so that the scans of other tests leave it alone. */
    @EnableAutoConfiguration(
            exclude = {
                Neo4jAutoConfiguration.class,
                DataNeo4jAutoConfiguration.class,
                DataNeo4jRepositoriesAutoConfiguration.class
            })
    @ComponentScan(
            basePackages = {
                "fi.alunetwork.graphql.guard",
                "fi.alunetwork.graphql.graphiql",
                "fi.alunetwork.graphql.permission",
                "fi.alunetwork.graphql.question",
                "fi.alunetwork.graphql.request",
                "fi.alunetwork.graphql.start"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(GuardWorld|PlacesController)"))
    @Import(TestGateway.class)
    static class WholeGateway {}

    @LocalServerPort
    int port;

    @Autowired
    ApplicationEventPublisher events;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @Test
    void theQuestionThatGraphiqlOpensWithIsAnswered() {
        Answer answer = gateway.ask(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(answer.code()).as(answer.message()).isEmpty();
        assertThat(answer.json().at("/data/__schema/types").size()).isGreaterThan(50);
    }

    @Test
    void everyReadyQuestionIsValidAndKeepsWithinTheLimits() {
        JsonNode questions = gateway.get("/graphiql/questions").json();

        assertThat(questions.isEmpty()).isFalse();
        assertThat(questions).allSatisfy(question -> {
            Answer answer = gateway.post(JSON.writeValueAsBytes(asked(question)));
            assertThat(namesWhatTheSmallWorldLacks(answer) ? "NOT_FOUND" : answer.code())
                    .as("%s: %s", question.path("name").asString(), answer.message())
                    .isIn("", "NOT_FOUND");
        });
    }

    /** A scenario tells records that it cannot find as problems of its own. */
    private static boolean namesWhatTheSmallWorldLacks(Answer answer) {
        JsonNode problems = answer.json().at("/errors/0/extensions/problems");
        return !problems.isEmpty()
                && problems.valueStream()
                        .allMatch(
                                problem -> problem.path("message")
                                        .asString()
                                        .matches(
                                                ".*expected (the code of an? .*|an area's kind and code.*|.*; this removes nothing.*)"));
    }

    private static ObjectNode asked(JsonNode question) {
        ObjectNode asked =
                JSON.createObjectNode().put("query", question.path("query").asString());
        if (question.path("variables").isString()) {
            asked.set("variables", JSON.readTree(question.path("variables").asString()));
        }
        return asked;
    }

    @Test
    void aListTellsItsCost() {
        Answer answer = gateway.ask("{ graph { workshops(first: 5) { nodes { name operators { name } } } } }");

        // the graph, the connection, and five workshops with the operators that each usually has
        assertThat(answer.json().at("/extensions/cost/asked").asInt()).isEqualTo(1 + 1 + 5 * (1 + 1));
    }

    @Test
    void aPageAboveTheMaximumIsABadArgumentOfItsField() {
        Answer answer = gateway.ask("{ graph { asOf workshops(first: 201) { totalCount } } }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.json().at("/data/graph/asOf").isString()).isTrue();
        assertThat(answer.json().at("/data/graph/workshops").isNull()).isTrue();
    }

    @Test
    void theFirstPictureIsAnnouncedWithItsCountsAndItsHonesty(CapturedOutput output) {
        GraphContents contents = TestWorld.graph().contents();

        events.publishEvent(new GraphReady(TestWorld.graph()));

        assertThat(output.getOut())
                .contains(
                        "It serves " + contents.workshops().size() + " workshops, "
                                + contents.organisations().size() + " organisations, "
                                + contents.regions().size() + " regions and "
                                + contents.partnerships().size() + " partnerships.",
                        "http://localhost:" + port + "/graphiql");
    }
}
