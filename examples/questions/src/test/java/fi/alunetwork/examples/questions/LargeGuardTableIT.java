package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.store.graph.LiveGraph;
import fi.alunetwork.synthetic.Size;
import fi.alunetwork.synthetic.SyntheticGraph;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The guards of a gateway that holds 100 000 workshops and 1 000 000 relationships, imported into its Neo4j and read
 * back, and that is closed as one in production may be. In a process of its own, whose heap the {@code pom.xml} tells:
 * some minutes long, and says where it is.
 */
@TestPropertySource(
        properties = {"alu.dataset=", "alu.graphiql.enabled=false", "spring.graphql.schema.introspection.enabled=false"
        })
class LargeGuardTableIT extends RunningGateway implements GuardTable {

    private static final Logger LOG = LoggerFactory.getLogger(LargeGuardTableIT.class);

    @BeforeAll
    static void importTheGraph(@Autowired LiveGraph live, @Autowired GraphStore store) throws InterruptedException {
        LOG.info("Drawing {}.", Size.LARGE);
        GraphContents finland = DatasetReader.read(Path.of("../finland"))
                .dataset()
                .orElseThrow()
                .contents();
        GraphContents drawn = SyntheticGraph.draw(finland, Size.LARGE, SyntheticGraph.SEED);
        awaitPicture(live);
        long revision = store.importAll(
                        drawn, "synthetic", (step, done, total) -> LOG.info("Importing {} {}/{}.", step, done, total))
                .number();
        LOG.info("Imported; reading it back.");
        while (live.current().revision().number() < revision) {
            Thread.sleep(100);
        }
        LOG.info("Asking.");
    }

    @Test
    void deepPagesReadEachWorkshopOnceAndCursorsOfOthersAreRefused() {
        Pages pages = new Pages(this);
        List<String> first = pages.read(200, 20);
        List<String> last = pages.readTheLast(200, 7);

        assertThat(pages.total()).isEqualTo(Size.LARGE.workshops());
        assertThat(first).hasSize(20 * 200);
        assertThat(last).hasSize(200 - 1);
        assertThat(new HashSet<>(first)).hasSize(first.size()).doesNotContainAnyElementsOf(last);
        assertThat(new HashSet<>(last)).hasSize(last.size());
        pages.assertCursorsOfOthersAreRefused();
    }

    @Test
    void aSwitchEachClosesTheSchemaAndGraphiql() {
        assertRefused("{ __schema { types { name } } }", "INVALID_DOCUMENT");
        assertRefused("{ __type(name: \"Workshop\") { name } }", "INVALID_DOCUMENT");
        assertThat(send(get("/graphiql")).status()).isEqualTo(404);
    }

    /** The first searches of a cold index on a busy machine may end before they found anything. */
    @Test
    void aNameIsFoundByTheIndex() {
        Answer answer = search();
        for (int tries = 0; tries < 10 && !isFromIndex(answer); tries++) {
            answer = search();
        }

        assertThat(isFromIndex(answer)).as(answer.body()).isTrue();
        assertThat(answer.json().at("/data/graph/search/hits")).isNotEmpty();
    }

    private Answer search() {
        return ask("{ graph { search(text: \"koivu 0123\", first: 10) { fromIndex hits { score } } } }");
    }

    private static boolean isFromIndex(Answer answer) {
        return answer.json().at("/data/graph/search/fromIndex").asBoolean(false);
    }
}
