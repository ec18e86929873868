package fi.alunetwork.core.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one edit does to one record, ready to be written: it was checked against the revision that it is written onto.
 *
 * @param ref which record
 * @param action what is done
 * @param before the record as it is; null where it is added
 * @param after the record as it will be; null where it is deleted
 * @param fields what differs, for a reader of the history
 */
public record RecordChange(
        RecordRef ref,
        HistoryEntry.Action action,
        @Nullable GraphRecord before,
        @Nullable GraphRecord after,
        List<FieldChange> fields) {

    public RecordChange {
        fields = List.copyOf(fields);
    }

    /** The graph after the change; the given one stays as it is. */
    public GraphContents applyTo(GraphContents contents) {
        RevisedContents revised = new RevisedContents(contents).without(ref);
        return (after == null ? revised : revised.with(after)).finished();
    }
}
