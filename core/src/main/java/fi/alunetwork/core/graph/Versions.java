package fi.alunetwork.core.graph;

import java.util.HashMap;
import java.util.Map;

/**
 * In which revision each record was written last. An import writes all records; an edit writes one.
 *
 * @param imported the number of the last import; 0 where there was none
 * @param edited the number of the last edit of each record that was edited since
 */
public record Versions(long imported, Map<RecordRef, Long> edited) {

    public Versions {
        edited = Map.copyOf(edited);
    }

    /** All records were written in one import. */
    public static Versions imported(long revision) {
        return new Versions(revision, Map.of());
    }

    /** The version of a record: the number of the revision in which it was last written. */
    public long of(RecordRef ref) {
        return edited.getOrDefault(ref, imported);
    }

    /** The versions after an edit of one record. */
    public Versions with(RecordRef ref, long revision) {
        Map<RecordRef, Long> changed = new HashMap<>(edited);
        changed.put(ref, revision);
        return new Versions(imported, changed);
    }
}
