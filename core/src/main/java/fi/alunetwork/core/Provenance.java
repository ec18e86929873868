package fi.alunetwork.core;

import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from. Nothing is stated without it, and an answer tells how much of it rests on illustrative
 * records.
 *
 * @param kind sourced or illustrative
 * @param citation the source of a sourced record (an address, or a key of the dataset's list of sources); for an
 *     illustrative one a word on how it was made up, or null
 */
public record Provenance(Kind kind, @Nullable String citation) {

    /** An illustrative record with no further word on it. */
    public static final Provenance ILLUSTRATIVE = new Provenance(Kind.ILLUSTRATIVE, null);

    /** Whether a record states a fact. */
    public enum Kind {
        /** A fact, with its citation. */
        SOURCED,
        /** Invented to show what the software does; says nothing of the world (esimerkkitieto, exempeldata). */
        ILLUSTRATIVE
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where a sourced record has no citation
     */
    public Provenance {
        if (kind == Kind.SOURCED && (citation == null || citation.isBlank())) {
            throw new IllegalArgumentException(
                    "A sourced record has no citation. Maybe it is illustrative, or the column source is empty.");
        }
    }

    /** A fact with its source. */
    public static Provenance sourced(String citation) {
        return new Provenance(Kind.SOURCED, citation);
    }

    /** Whether the record is invented. */
    public boolean isIllustrative() {
        return kind == Kind.ILLUSTRATIVE;
    }

    /** Illustrative where either of the two is: a statement is as good as its weakest part. */
    public Provenance weakest(Provenance other) {
        return isIllustrative() ? this : other;
    }
}
