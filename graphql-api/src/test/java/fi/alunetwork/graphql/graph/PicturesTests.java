package fi.alunetwork.graphql.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PicturesTests {

    private static WorkshopGraph graph() {
        return new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);
    }

    /** A live graph whose present picture the test sets. */
    private static final class Served implements LiveGraph {

        private WorkshopGraph graph = graph();

        @Override
        public WorkshopGraph current() {
            return graph;
        }

        @Override
        public boolean isStale() {
            return false;
        }

        @Override
        public boolean awaitRevision(long number, Duration patience) {
            return true;
        }
    }

    @Test
    void aPictureIsKeptUntilThereIsANewerGraph() {
        Served served = new Served();
        Pictures pictures = new Pictures(served, Clock.systemUTC());
        WorkshopGraph first = served.graph;
        DatedGraph picture = pictures.on(null);
        assertThat(pictures.on(null)).isSameAs(picture);

        served.graph = graph();
        pictures.on(null);
        served.graph = first;

        assertThat(pictures.on(null)).isNotSameAs(picture);
    }
}
