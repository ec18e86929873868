package fi.alunetwork.core.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port to where a graph is kept. A store is proved by the contract test in this module's test jar.
 *
 * <p>Contract: {@link #snapshot()} and {@link #revision()} agree; an import is seen whole or not at all; importing the
 * same records twice gives the same graph under the next revision; a failed change changes nothing.
 */
public interface GraphStore {

    /** The present revision; {@link Revision#EMPTY} where nothing was ever put in. */
    Revision revision();

    /** Everything, as of one revision. */
    WorkshopGraph snapshot();

    /**
     * Replaces everything by these records, all or nothing. The history stays.
     *
     * @param contents the records, free of errors
     * @param signature who does it, and what the records are, for the revision
     * @param base the revision that the stored graph must be at; null for any
     * @param progress told how far the work is
     * @return the new revision
     * @throws ChangedMeanwhileException where the stored graph is at another revision than {@code base}
     */
    Revision importAll(GraphContents contents, Signature signature, @Nullable Revision base, Progress progress);

    /** Replaces everything by these records, whatever is stored and without an account. */
    default Revision importAll(GraphContents contents, String source, Progress progress) {
        return importAll(contents, Signature.of(source), null, progress);
    }

    /**
     * Writes one checked change of one record, all or nothing.
     *
     * @param change what to write
     * @param signature who does it, and on what ground
     * @param base the revision that the change was checked against
     * @return the new revision
     * @throws ChangedMeanwhileException where the stored graph is at another revision; nothing is written then
     */
    Revision write(RecordChange change, Signature signature, Revision base);

    /**
     * What was done to a record, imports included, the latest first.
     *
     * @param record which
     * @param before only revisions below this number; {@link Long#MAX_VALUE} for the latest
     * @param limit the most to return, above zero
     */
    List<HistoryEntry> history(RecordRef record, long before, int limit);

    /**
     * The ids of records whose names match the text, best first, for a picture to resolve.
     *
     * @param text words or parts of words
     * @param limit the most to return, above zero
     */
    List<SearchHit> search(String text, int limit);

    /**
     * A record that a search found.
     *
     * @param kind what it is
     * @param id its id
     * @param score how well it matches, higher is better; comparable within one search only
     */
    record SearchHit(Kind kind, String id, double score) {

        /** What a search can find. */
        public enum Kind {
            /** A workshop. */
            WORKSHOP,
            /** An organisation. */
            ORGANISATION,
            /** A municipality. */
            MUNICIPALITY,
            /** An area; its id is {@code KIND:code}. */
            REGION,
            /** A partnership. */
            PARTNERSHIP,
            /** A regional network. */
            NETWORK
        }
    }

    /** Hears how far an import is. */
    @FunctionalInterface
    interface Progress {

        /** Hears nothing. */
        Progress SILENT = (step, done, total) -> {};

        /**
         * Called after each batch.
         *
         * @param step what is being written, in English, such as {@code workshops}
         * @param done records written so far in this step
         * @param total records in this step
         */
        void report(String step, int done, int total);
    }
}
