package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
