package fi.alunetwork.graphql.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who works with whom, as a field. */
@SpringBootTest(classes = TestGateway.class)
class CooperationFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aRegionWithAnUmbrella() {
        live.swap(CooperationWorld.graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void tiesTellTheirPartnershipsAndModels() {
        answer("""
                { graph(asOf: "2024-05-01") { cooperation {
                    partnershipCount
                    actors { totalCount nodes { code legalForm municipality { code } organisation { code } } }
                    ties { totalCount nodes { one { code } other { code } models partnerships { code } illustrative } }
                } } }
                """)
                .path("graph.cooperation.partnershipCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("graph.cooperation.actors.nodes[*].code")
                .entityList(String.class)
                .isEqualTo(List.of("a", "b", "c", "far", "lead", "town"))
                .path("graph.cooperation.ties.nodes[*].one.code")
                .entityList(String.class)
                .isEqualTo(List.of("a", "b", "b", "c", "lead"))
                .path("graph.cooperation.ties.nodes[*].other.code")
                .entityList(String.class)
                .isEqualTo(List.of("lead", "c", "lead", "lead", "town"))
                .path("graph.cooperation.ties.nodes[1].models")
                .entityList(String.class)
                .isEqualTo(List.of("FORUM"))
                .path("graph.cooperation.ties.nodes[1].illustrative")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void theHeaderTellsTheProjectionAndHowMuchIsInvented() {
        answer("""
                { graph(asOf: "2024-05-01") { cooperation(scope: {projection: CLIQUE}) { header {
                    method(lang: EN) asOf parameters { name value } illustrative { ratio }
                } } } }
                """)
                .path("graph.cooperation.header.method")
                .entity(String.class)
                .isEqualTo("The parties of an agreement are all tied to each other.")
                .path("graph.cooperation.header.illustrative.ratio")
                .entity(Double.class)
                .isEqualTo(0.0);
    }

    @Test
    void tiesAreOfTheDayAndOfTheScenario() {
        String both = """
                {
                  before: graph(asOf: "2022-05-01") { cooperation { ties { totalCount } } }
                  without: graph(asOf: "2024-05-01", scenario: {changes: [{endPartnership: {partnership: "umbrella"}}]}) {
                    cooperation { ties { totalCount } }
                  }
                }
                """;
        answer(both)
                .path("before.cooperation.ties.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        answer(both)
                .path("without.cooperation.ties.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void workshopsOfAnAluNetworkAreTiedByMembershipWhereAsked() {
        answer("""
                { graph(asOf: "2024-05-01") { cooperation(
                    scope: {actors: WORKSHOP, network: "alu", sharedMembership: true}
                ) { ties { nodes { one { workshop { code } } other { code } models sharedNetworks { code } } } } } }
                """)
                .path("graph.cooperation.ties.nodes[*].sharedNetworks[*].code")
                .entityList(String.class)
                .isEqualTo(List.of("alu"))
                .path("graph.cooperation.ties.nodes[0].one.workshop.code")
                .entity(String.class)
                .isEqualTo("wa");
    }

    @Test
    void tiesPageByCursorsOfTheirOwnScope() {
        String cursor = answer("""
                { graph(asOf: "2024-05-01") { cooperation { ties(first: 2) { pageInfo { endCursor } } } } }
                """)
                .path("graph.cooperation.ties.pageInfo.endCursor")
                .entity(String.class)
                .get();

        answer(
                        "{ graph(asOf: \"2024-05-01\") { cooperation { ties(first: 1, after: \"%s\") { nodes { one { code } other { code } } } } } }"
                                .formatted(cursor))
                .path("graph.cooperation.ties.nodes[0].other.code")
                .entity(String.class)
                .isEqualTo("lead");
        refused(
                        "{ graph(asOf: \"2024-05-01\") { cooperation(scope: {projection: CLIQUE}) { ties(after: \"%s\") { totalCount } } } }"
                                .formatted(cursor))
                .satisfies(message -> assertThat(message).contains("belongs to another list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {models: []}                                  | models is empty
                    {services: []}                                | services is empty
                    {roles: []}                                   | roles is empty
                    {network: "no-such"}                          | no-such
                    {network: "two words"}                        | expected the code of an ALU network
                    {area: {kind: REGION, code: "99"}}            | 99
                    """)
    void badScopesAreRefusedByName(String scope, String expected) {
        refused("{ graph(asOf: \"2024-05-01\") { cooperation(scope: %s) { partnershipCount } } }".formatted(scope))
                .satisfies(message -> assertThat(message).contains(expected));
    }

    private GraphQlTester.Response answer(String document) {
        return ask.document(document).execute();
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(String document) {
        String[] message = {""};
        ask.document(document).execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            message[0] = String.valueOf(errors.get(0).getMessage());
        });
        return assertThat(message[0]);
    }
}
