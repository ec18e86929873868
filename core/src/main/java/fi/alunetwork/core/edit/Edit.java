package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be done to one record. Every edit of a stored record names the version that the asker saw, so
 * that no edit of another is lost.
 */
public sealed interface Edit {

    /** Which record. */
    RecordRef ref();

    /** The version that the asker saw; null where the record is new. */
    @Nullable Long expectedVersion();

    /**
     * The record is to be this, whole: added where it is new, else replaced.
     *
     * @param record the record with all that belongs to it
     * @param expectedVersion the version that the asker saw; null where the record is new
     */
    record Put(GraphRecord record, @Nullable Long expectedVersion) implements Edit {
        @Override
        public RecordRef ref() {
            return record.ref();
        }
    }

    /**
     * The record ends on a day, with the parts of it that go on. What was on earlier days stays.
     *
     * @param ref which record
     * @param day the first day on which it is no longer there
     * @param expectedVersion the version that the asker saw
     */
    record End(RecordRef ref, LocalDate day, Long expectedVersion) implements Edit {}

    /**
     * The record is taken out as if it had never been: only for what was entered by mistake.
     *
     * @param ref which record
     * @param expectedVersion the version that the asker saw
     */
    record Delete(RecordRef ref, Long expectedVersion) implements Edit {}
}
