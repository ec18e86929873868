package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The guards of the gateway as a planner starts it, with the national data. */
class GuardTableIT extends RunningGateway implements GuardTable {

    @Test
    void deepPagingReadsEachWorkshopOnceAndCursorsOfOthersAreRefused() {
        Pages pages = new Pages(this);
        List<String> codes = pages.read(7, Integer.MAX_VALUE);

        assertThat(pages.total()).isGreaterThan(250);
        assertThat(codes).hasSize(pages.total());
        assertThat(new HashSet<>(codes)).hasSize(pages.total());
        pages.assertCursorsOfOthersAreRefused();
    }

    @Test
    void theSchemaAndGraphiqlAreOpenUntilTheyAreClosed() {
        assertThat(ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY)
                        .code())
                .isEmpty();
        assertThat(send(get("/graphiql")).status()).isEqualTo(200);
    }

    /** Asked here alone: in a graph where everybody has many workshops near by, nothing is lost and all is proved. */
    @Test
    void aSearchThatHasNoTimeTellsHowFarItsFindingIsProved() {
        Answer answer =
                ask("{ graph(asOf: \"2025-06-30\") { criticality(input: {services: [REHABILITATIVE_WORK_ACTIVITY],"
                        + " kinds: [WORKSHOP], together: [3], searchMillis: 0}) {"
                        + " services { rankings { worst { lost bound status } } } } } }");

        JsonNode worst = answer.json().at("/data/graph/criticality/services/0/rankings/0/worst/0");
        assertThat(worst.path("status").asString()).as(answer.body()).isEqualTo("FEASIBLE");
        assertThat(worst.path("lost").asDouble()).isPositive();
        assertThat(worst.path("bound").asDouble())
                .isGreaterThanOrEqualTo(worst.path("lost").asDouble());
    }
}
