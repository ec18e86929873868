package fi.alunetwork.store.graph;

import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes the graph that a program serves. When a change returns, {@link LiveGraph#current()} shows it. */
public interface GraphEditor {

    /**
     * Makes one edit.
     *
     * @param plan plans the edit for a graph, or throws; called again where another changed the stored graph meanwhile
     * @param signature who edits, and on what ground
     * @return what was done, and the graph after it
     * @throws StoreUnavailableException where the database is away or busy
     * @throws GraphNotReadyException where there is no graph yet
     */
    Made edit(Function<WorkshopGraph, PlannedEdit> plan, Signature signature);

    /**
     * Replaces the whole graph.
     *
     * @param base the revision that the stored graph must be at; null for any
     * @return the graph after it
     * @throws fi.alunetwork.core.graph.ChangedMeanwhileException where the stored graph is at another revision
     * @throws StoreUnavailableException where the database is away, or another change is being written
     */
    WorkshopGraph importAll(GraphContents contents, Signature signature, @Nullable Revision base, Progress progress);

    /**
     * What was done to a record, as the store keeps it, the latest first.
     *
     * @throws StoreUnavailableException where the database is away
     */
    List<HistoryEntry> history(RecordRef record, long before, int limit);

    /**
     * An edit that was made.
     *
     * @param edit what it did
     * @param graph the graph after it
     */
    record Made(PlannedEdit edit, WorkshopGraph graph) {}
}
