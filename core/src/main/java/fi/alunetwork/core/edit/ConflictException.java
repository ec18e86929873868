package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/** The record is not as the asker saw it: another edited it since, added it or took it out. Nothing was written. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecordRef ref;
    private final @Nullable Long expected;
    private final @Nullable Long stored;

    /**
     * An error that tells both versions.
     *
     * @param ref the record
     * @param expected the version that the asker saw; null for a record that was to be new
     * @param stored the version that is stored; null where there is no such record
     */
    public ConflictException(RecordRef ref, @Nullable Long expected, @Nullable Long stored) {
        super("The " + ref + " " + told(expected, stored));
        this.ref = ref;
        this.expected = expected;
        this.stored = stored;
    }

    private static String told(@Nullable Long expected, @Nullable Long stored) {
        if (expected == null) {
            return "is there already, at version " + stored
                    + "; expected none. Maybe another added it: read it and repeat the edit with its version.";
        }
        if (stored == null) {
            return "is not there; expected version " + expected
                    + ". Maybe it was deleted, or its code is misspelt. What is new is put without an expected version.";
        }
        return "is at version " + stored + "; expected version " + expected
                + ". Maybe another edited it meanwhile: read it again and repeat the edit.";
    }

    /** The record. */
    public RecordRef ref() {
        return ref;
    }

    /** The version that the asker saw; null for a record that was to be new. */
    public @Nullable Long expected() {
        return expected;
    }

    /** The version that is stored; null where there is no such record. */
    public @Nullable Long stored() {
        return stored;
    }
}
