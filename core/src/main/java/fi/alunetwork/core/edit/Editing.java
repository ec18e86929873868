package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Edit.Delete;
import fi.alunetwork.core.edit.Edit.End;
import fi.alunetwork.core.edit.Edit.Put;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.HistoryEntry.Action;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whether an edit can be made to a graph, and what it does. */
public final class Editing {

    private static final List<EditCheck> CHECKS = List.of(
            new OutsideTheFormat(),
            new UnknownReferences(),
            new TakenKeys(),
            new OverlappingTimes(),
            new DeadMergers(),
            new OwnSuccessor(),
            new DistantPlaces(),
            new OtherMeasure(),
            new PlacesOutOfTime());

    private Editing() {}

    /**
     * Plans an edit of the graph, which stays as it is.
     *
     * @throws ConflictException where the record is at another version than the edit expects
     * @throws RefusedEditException where the edit would make the records contradict each other
     */
    public static PlannedEdit plan(WorkshopGraph graph, Edit edit) {
        GraphContents contents = graph.contents();
        GraphRecord before = contents.find(edit.ref()).orElse(null);
        requireVersion(graph, edit, before);
        GraphRecord after = after(edit, before);
        List<Finding> findings = after == null
                ? StillReferredTo.find(contents, edit.ref()).toList()
                : findings(new Edited(contents, edit.ref(), after));
        refuse(findings);
        RecordChange change =
                new RecordChange(edit.ref(), action(edit, before), before, after, Differences.between(before, after));
        return new PlannedEdit(change, findings);
    }

    private static void requireVersion(WorkshopGraph graph, Edit edit, @Nullable GraphRecord before) {
        Long stored = before == null ? null : Long.valueOf(graph.versions().of(edit.ref()));
        if (!Objects.equals(stored, edit.expectedVersion())) {
            throw new ConflictException(edit.ref(), edit.expectedVersion(), stored);
        }
    }

    private static @Nullable GraphRecord after(Edit edit, @Nullable GraphRecord before) {
        if (edit instanceof Put put) {
            return put.record();
        }
        return edit instanceof End end ? Ended.on(end.day(), Objects.requireNonNull(before)) : null;
    }

    private static List<Finding> findings(Edited edited) {
        return CHECKS.stream().flatMap(check -> check.run(edited)).toList();
    }

    private static void refuse(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedEditException(errors);
        }
    }

    private static Action action(Edit edit, @Nullable GraphRecord before) {
        if (edit instanceof Delete) {
            return Action.DELETE;
        }
        if (edit instanceof End) {
            return Action.END;
        }
        return before == null ? Action.ADD : Action.CHANGE;
    }

    /** Checks of an edited record. */
    interface EditCheck {

        /** What is wrong or doubtful. */
        Stream<Finding> run(Edited edited);
    }
}
