package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.InMemoryGraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.store.StoreStartException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefreshedGraphTests {

    private final InMemoryGraphStore store = new InMemoryGraphStore();
    private final Line line = new Line(store);
    private final RefreshedGraph graph = new RefreshedGraph(line);

    @Test
    void beforeTheFirstPictureItSaysThatTheGraphIsBeingLoaded() {
        assertThatThrownBy(graph::current)
                .isInstanceOf(GraphNotReadyException.class)
                .hasMessageContaining("being loaded");
    }

    @Test
    void afterAFailedStartItSaysWhy() {
        graph.fail(new StoreStartException("The folder is locked."));
        assertThatThrownBy(graph::current)
                .isInstanceOf(GraphNotReadyException.class)
                .hasMessage("The folder is locked.");
    }

    @Test
    void theFirstPictureIsServed() {
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        assertThat(graph.load()).isSameAs(graph.current());
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
        assertThat(graph.isStale()).isFalse();
    }

    @Test
    void aNewRevisionIsSwappedInAsAWhole() {
        graph.load();
        WorkshopGraph before = graph.current();
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        graph.refresh();
        assertThat(graph.current().revision().number()).isEqualTo(1);
        assertThat(before.revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void anUnchangedRevisionIsNotReadAgain() {
        graph.load();
        WorkshopGraph before = graph.current();
        graph.refresh();
        assertThat(graph.current()).isSameAs(before);
    }

    @Test
    void aDatabaseThatIsAwayMakesThePictureStaleAndNotDead() {
        graph.load();
        WorkshopGraph before = graph.current();
        line.cut = true;
        graph.refresh();
        graph.refresh();
        assertThat(graph.isStale()).isTrue();
        assertThat(graph.current()).isSameAs(before);
    }

    @Test
    void aDatabaseThatComesBackIsServedFromAgain() {
        graph.load();
        line.cut = true;
        graph.refresh();
        store.importAll(SmallWorld.contents(), "small world", GraphStore.Progress.SILENT);
        line.cut = false;
        graph.refresh();
        assertThat(graph.isStale()).isFalse();
        assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
    }

    /** The way to a store, which can be cut. */
    private static final class Line implements GraphStore {

        private final GraphStore store;
        private boolean cut;

        Line(GraphStore store) {
            this.store = store;
        }

        private GraphStore reach() {
            if (cut) {
                throw new IllegalStateException("The database is away.");
            }
            return store;
        }

        @Override
        public Revision revision() {
            return reach().revision();
        }

        @Override
        public WorkshopGraph snapshot() {
            return reach().snapshot();
        }

        @Override
        public Revision importAll(GraphContents contents, String source, Progress progress) {
            return reach().importAll(contents, source, progress);
        }

        @Override
        public Revision putOrganisation(Organisation organisation, String source) {
            return reach().putOrganisation(organisation, source);
        }

        @Override
        public Optional<Organisation> findOrganisation(OrganisationId id) {
            return reach().findOrganisation(id);
        }

        @Override
        public List<SearchHit> search(String text, int limit) {
            return reach().search(text, limit);
        }
    }
}
