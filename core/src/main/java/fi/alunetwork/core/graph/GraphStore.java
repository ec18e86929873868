package fi.alunetwork.core.graph;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

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
     * Replaces everything by these records, all or nothing.
     *
     * @param contents the records, free of errors
     * @param source what they are, for the revision
     * @param progress told how far the work is
     * @return the new revision
     */
    Revision importAll(GraphContents contents, String source, Progress progress);

    /**
     * Adds the organisation, or replaces the one with its id.
     *
     * @return the new revision
     */
    Revision putOrganisation(Organisation organisation, String source);

    /** One organisation as the store keeps it. */
    Optional<Organisation> findOrganisation(OrganisationId id);

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
