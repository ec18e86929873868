package fi.alunetwork.graphql;

import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.GraphEditor;
import fi.alunetwork.store.graph.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes the picture of a test in memory, as the store's editor does over a database, or is away. */
public final class EditableWorld implements GraphEditor {

    private record Step(@Nullable RecordRef ref, HistoryEntry entry) {}

    private final SwappableGraph live;
    private final List<Step> steps = new ArrayList<>();
    private boolean away;

    EditableWorld(SwappableGraph live) {
        this.live = live;
    }

    /** From now on nothing was ever changed, and the database is there. */
    public void reset() {
        live.swap(TestWorld.graph());
        steps.clear();
        away = false;
    }

    /** From now on every change fails. */
    public void goesAway() {
        away = true;
    }

    private Revision next(Signature signature) {
        if (away) {
            throw new StoreUnavailableException("The database is away.", null);
        }
        long number = live.current().revision().number() + 1;
        return new Revision(number, Instant.parse("2025-06-01T09:00:00Z"), signature.by(), signature.source());
    }

    @Override
    public synchronized Made edit(Function<WorkshopGraph, PlannedEdit> plan, Signature signature) {
        PlannedEdit planned = plan.apply(live.current());
        Revision next = next(signature);
        live.swap(live.current().changedBy(planned.change(), next));
        HistoryEntry entry = new HistoryEntry(
                next, planned.change().action(), planned.change().fields());
        steps.add(new Step(planned.change().ref(), entry));
        return new Made(planned, live.current());
    }

    @Override
    public synchronized WorkshopGraph importAll(
            GraphContents contents, Signature signature, @Nullable Revision base, Progress progress) {
        Revision present = live.current().revision();
        if (base != null && base.number() != present.number()) {
            throw new ChangedMeanwhileException(base, present);
        }
        progress.report("workshops", 1, 2);
        live.swap(new WorkshopGraph(next(signature), contents));
        steps.add(new Step(null, new HistoryEntry(live.current().revision(), Action.IMPORT, List.of())));
        return live.current();
    }

    @Override
    public synchronized List<HistoryEntry> history(RecordRef record, long before, int limit) {
        return steps.stream()
                .filter(step -> step.ref == null || step.ref.equals(record))
                .map(Step::entry)
                .filter(entry -> entry.revision().number() < before)
                .sorted(Comparator.comparing(
                                (HistoryEntry entry) -> entry.revision().number())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
