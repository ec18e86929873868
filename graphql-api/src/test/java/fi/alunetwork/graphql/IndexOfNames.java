package fi.alunetwork.graphql;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store of which only the index is asked: it finds what a test tells it to, or is away. */
public final class IndexOfNames implements GraphStore {

    private List<SearchHit> hits = List.of();
    private boolean away;

    /** From now on every search finds these. */
    public void finds(SearchHit... found) {
        hits = List.of(found);
        away = false;
    }

    /** From now on every search fails. */
    public void goesAway() {
        away = true;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (away) {
            throw new IllegalStateException("The database is away.");
        }
        return hits;
    }

    @Override
    public Revision revision() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkshopGraph snapshot() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision importAll(GraphContents contents, Signature signature, @Nullable Revision base, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision write(RecordChange change, Signature signature, Revision base) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<HistoryEntry> history(RecordRef record, long before, int limit) {
        throw new UnsupportedOperationException();
    }
}
