package fi.alunetwork.core.graph;

import java.util.List;

/**
 * One step in the history of a record.
 *
 * @param revision the revision that the step made, with when, who and on what ground
 * @param action what was done
 * @param fields what differs from before; empty for an import, which replaces the whole graph
 */
public record HistoryEntry(Revision revision, Action action, List<FieldChange> fields) {

    public HistoryEntry {
        fields = List.copyOf(fields);
    }

    /** What can be done to a record. */
    public enum Action {
        /** A dataset replaced the whole graph. */
        IMPORT,
        /** The record was added. */
        ADD,
        /** The record was changed. */
        CHANGE,
        /** The record was ended on a day. */
        END,
        /** The record was taken out, because it had been entered by mistake. */
        DELETE
    }
}
