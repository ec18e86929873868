package fi.alunetwork.graphql.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.cooperation.CooperationWorld;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who holds a network together, as a field. */
@SpringBootTest(classes = TestGateway.class)
class PositionFieldsTests {

    private static final String POSITIONS = "{ graph(asOf: \"2024-05-01\") { cooperation { positions%s { %s } } } }";
    private static final String PATH = "graph.cooperation.positions.";

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
    void anUmbrellaLeadHoldsItsRegionTogether() {
        GraphQlTester.Response lead = answer("", """
                position(of: "lead") {
                    actor { code } degree betweenness betweennessNormalised coreNumber cutPoint pairsSeparated
                    separatedCount separated { actorCount actors { code } }
                    bridgeCount bridges(first: 1) { one { code } other { code } }
                    closeness harmonic harmonicNormalised eigenvector localClustering constraint effectiveSize efficiency
                }
                """);

        assertNumber(lead, "position.degree", 4);
        // Six pairs of its partners, of which two know each other.
        assertNumber(lead, "position.betweenness", 5);
        assertNumber(lead, "position.betweennessNormalised", 0.5);
        assertNumber(lead, "position.closeness", 4.0 / 5);
        assertNumber(lead, "position.harmonicNormalised", 4.0 / 5);
        assertNumber(lead, "position.localClustering", 1.0 / 6);
        assertNumber(lead, "position.effectiveSize", 4 - 2.0 / 4);
        assertNumber(lead, "position.coreNumber", 2);
        assertNumber(lead, "position.pairsSeparated", 5);
        assertNumber(lead, "position.separatedCount", 2);
        assertNumber(lead, "position.bridgeCount", 2);
        assertCodes(lead, "position.separated[*].actors[*].code", "a", "town");
        assertCodes(lead, "position.bridges[*].one.code", "a");
        lead.path(PATH + "position.cutPoint").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void brokerageIsToldByFormAndIsNotKnownWhereTheGroupIsNot() {
        GraphQlTester.Response lead = answer("", """
                position(of: "lead") { brokerage {
                    by areaKind group coordinator itinerant gatekeeper representative liaison total
                } }
                """);

        assertCodes(lead, "position.brokerage[*].by", "LEGAL_FORM", "AREA");
        lead.path(PATH + "position.brokerage[0].areaKind").valueIsNull();
        lead.path(PATH + "position.brokerage[1].areaKind").entity(String.class).isEqualTo("REGION");
        lead.path(PATH + "position.brokerage[0].group").entity(String.class).isEqualTo("ASSOCIATION");
        assertNumber(lead, "position.brokerage[0].coordinator", 2);
        assertNumber(lead, "position.brokerage[0].itinerant", 0);
        assertNumber(lead, "position.brokerage[0].gatekeeper", 3);
        assertNumber(lead, "position.brokerage[0].representative", 3);
        assertNumber(lead, "position.brokerage[0].liaison", 2);
        assertNumber(lead, "position.brokerage[0].total", 10);
        lead.path(PATH + "position.brokerage[1].group").valueIsNull();
        lead.path(PATH + "position.brokerage[1].total").valueIsNull();
    }

    @Test
    void communitiesAreToldWithTheirModularity() {
        GraphQlTester.Response answer = answer("(input: {seed: 9})", """
                modularity communityCount
                communities { number memberCount members { code } tiesInside tiesOutward }
                rows(orderBy: {field: CODE}) { nodes { community } }
                """);

        assertNumber(answer, "communityCount", 3);
        assertNumber(answer, "modularity", 3.0 / 5 - 0.36 - 0.16);
        assertCodes(answer, "communities[*].members[*].code", "a", "lead", "town", "b", "c", "far");
        answer.path(PATH + "communities[*].tiesInside")
                .entityList(Integer.class)
                .isEqualTo(List.of(2, 1, 0))
                .path(PATH + "communities[*].tiesOutward")
                .entityList(Integer.class)
                .isEqualTo(List.of(2, 2, 0))
                .path(PATH + "rows.nodes[*].community")
                .entityList(Integer.class)
                .isEqualTo(List.of(1, 2, 2, 3, 1, 1));
    }

    @Test
    void rowsPageAndOrderLikeLists() {
        String rows = "rows(first: 2 %s) { totalCount nodes { actor { code } } pageInfo { hasNextPage endCursor } }";
        GraphQlTester.Response first = answer("", rows.formatted(""));
        String cursor = first.path(PATH + "rows.pageInfo.endCursor")
                .entity(String.class)
                .get();

        assertNumber(first, "rows.totalCount", 6);
        assertCodes(first, "rows.nodes[*].actor.code", "lead", "a");
        assertCodes(answer("", rows.formatted("after: \"" + cursor + "\"")), "rows.nodes[*].actor.code", "b", "c");
        assertCodes(
                answer("", "rows(last: 1, orderBy: [{field: CONSTRAINT}]) { nodes { actor { code } } }"),
                "rows.nodes[*].actor.code",
                "far");
        assertThat(refused("(input: {seed: 2})", rows.formatted("after: \"" + cursor + "\"")))
                .contains("belongs to another list");
    }

    @Test
    void theHeaderTellsTheMethod() {
        GraphQlTester.Response answer = answer(
                "(input: {pivots: 3, groupings: []})",
                "betweennessMethod pivots cutPointCount bridgeCount eigenvectorSettled header { method(lang: EN) parameters { name value } notes(lang: EN) }");

        assertNumber(answer, "pivots", 6);
        assertNumber(answer, "cutPointCount", 1);
        assertNumber(answer, "bridgeCount", 2);
        answer.path(PATH + "betweennessMethod")
                .entity(String.class)
                .isEqualTo("EXACT")
                .path(PATH + "eigenvectorSettled")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path(PATH + "header.parameters[?(@.name == 'betweenness')].value")
                .entityList(String.class)
                .isEqualTo(List.of("EXACT"))
                .path(PATH + "header.method")
                .entity(String.class)
                .satisfies(method -> assertThat(method).contains("Leiden"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (input: {pivots: 0})                                          | pivots            | pivots is 0
                    (input: {groupings: [{by: AREA}, {by: AREA}]})                | pivots            | names something twice
                    ''                                                            | position(of: "x") { degree } | x
                    """)
    void badQuestionsAreRefusedByName(String input, String selection, String expected) {
        assertThat(refused(input, selection)).contains(expected);
    }

    private GraphQlTester.Response answer(String input, String selection) {
        return ask.document(POSITIONS.formatted(input, selection)).execute();
    }

    private String refused(String input, String selection) {
        String[] message = {""};
        answer(input, selection).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            message[0] = String.valueOf(errors.get(0).getMessage());
        });
        return message[0];
    }

    private static void assertNumber(GraphQlTester.Response answer, String path, double expected) {
        answer.path(PATH + path)
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(expected, within(1e-9)));
    }

    private static void assertCodes(GraphQlTester.Response answer, String path, String... expected) {
        answer.path(PATH + path).entityList(String.class).isEqualTo(List.of(expected));
    }
}
