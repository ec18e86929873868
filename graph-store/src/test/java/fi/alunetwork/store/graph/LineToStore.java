package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One gateway's way to a store that others write to as well: it can be cut, and counts the looks at the revision. */
final class LineToStore implements GraphStore {

    private final GraphStore store;
    private final AtomicInteger looks = new AtomicInteger();
    private boolean isCut;
    private Runnable beforeWriting = () -> {};
    private Runnable beforeLooking = () -> {};

    LineToStore(GraphStore store) {
        this.store = store;
    }

    /** Another gateway imports the small world, which makes a new revision; this line need not be whole for that. */
    void importElsewhere() {
        store.importAll(SmallWorld.contents(), "another gateway", Progress.SILENT);
    }

    void cut() {
        isCut = true;
    }

    void mend() {
        isCut = false;
    }

    /** What happens each time before an edit is written. */
    void beforeWriting(Runnable event) {
        beforeWriting = event;
    }

    /** What happens each time before the revision is looked at. */
    void beforeLooking(Runnable event) {
        beforeLooking = event;
    }

    /** How often the store was asked for its revision, the look under way among them. */
    int looks() {
        return looks.get();
    }

    private GraphStore reach() {
        if (isCut) {
            throw new IllegalStateException("The database is away.");
        }
        return store;
    }

    @Override
    public Revision revision() {
        looks.incrementAndGet();
        beforeLooking.run();
        return reach().revision();
    }

    @Override
    public WorkshopGraph snapshot() {
        return reach().snapshot();
    }

    @Override
    public Revision importAll(GraphContents contents, Signature signature, Revision base, Progress progress) {
        return reach().importAll(contents, signature, base, progress);
    }

    @Override
    public Revision write(RecordChange change, Signature signature, Revision base) {
        beforeWriting.run();
        return reach().write(change, signature, base);
    }

    @Override
    public List<HistoryEntry> history(RecordRef record, long before, int limit) {
        return reach().history(record, before, limit);
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return reach().search(text, limit);
    }
}
