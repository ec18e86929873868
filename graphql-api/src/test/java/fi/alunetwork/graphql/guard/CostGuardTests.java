package fi.alunetwork.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every record that may come back costs 1, pages multiply, analyses have a price, and the sum is told. */
@InTheSmallWorld
class CostGuardTests {

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ greeting }                                                            | 0",
                // the connection
                "{ places { totalCount } }                                               | 1",
                // the connection and 20 rows, the default page
                "{ places { nodes { name } } }                                           | 21",
                "{ places(first: 50) { nodes { name } } }                                | 51",
                "{ places(last: 50) { nodes { name } } }                                 | 51",
                // an edge and its node for each row
                "{ places(first: 50) { totalCount edges { node { name } } } }            | 101",
                // each of 50 rows with one neighbour
                "{ places(first: 50) { nodes { neighbour { name } } } }                  | 101",
                // each of 10 rows with 20 neighbours, the default declared in the schema: 1 + 10 × (1 + 20)
                "{ places(first: 10) { nodes { neighbours { name } } } }                 | 211",
                "{ places(first: 10) { nodes { neighbours(first: 3) { name } } } }       | 41",
                // a list without pages counts what the schema says: 1 + 2 × (1 + 300)
                "{ places(first: 2) { nodes { listed { name } } } }                      | 603",
                // an analysis costs what the schema says
                "{ siting }                                                              | 15000",
                // what is left out costs nothing
                "{ siting @skip(if: true) places(first: 5) @include(if: false) { nodes { name } } } | 0",
                // a fragment costs what it stands for, each time
                "{ a: places(first: 2) { ...P } b: places(first: 3) { ...P } } fragment P on PlaceConnection { nodes { name } } | 7",
                "{ ... on Query { places(first: 2) { nodes { name } } } }                | 3"
            })
    void theCostIsTold(String query, int cost) {
        Answer answer = gateway.ask(query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/extensions/cost/asked").asInt()).isEqualTo(cost);
        assertThat(answer.json().at("/extensions/cost/limit").asInt()).isEqualTo(20_000);
    }

    @Test
    void aVariableCountsWithItsValue() {
        Answer answer = gateway.ask("query ($n: Int) { places(first: $n) { nodes { name } } }", Map.of("n", 120));

        assertThat(answer.json().at("/extensions/cost/asked").asInt()).isEqualTo(121);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ places(first: 200) { nodes { neighbours(first: 200) { name } } } } | 40201",
                "{ siting again: siting }                                              | 30000",
                "{ places(first: 2147483647) { nodes { neighbours(first: 2147483647) { name } } } } | 1000000000"
            })
    void whatCostsTooMuchIsRefusedBeforeAnyWork(String query, int cost) {
        Answer answer = gateway.ask(query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(answer.error().at("/extensions/cost/asked").asInt()).isEqualTo(cost);
        assertThat(answer.error().at("/extensions/cost/limit").asInt()).isEqualTo(20_000);
        assertThat(answer.message()).contains(String.valueOf(cost), "20000");
    }

    @Test
    void aNegativePageCostsNothingAndIsLeftToTheField() {
        Answer answer = gateway.ask("{ places(first: -5) { nodes { name } } }");

        assertThat(answer.code()).isNotEqualTo("QUERY_TOO_COMPLEX");
    }
}
