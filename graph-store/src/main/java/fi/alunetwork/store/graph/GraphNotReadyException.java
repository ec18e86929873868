package fi.alunetwork.store.graph;

import fi.alunetwork.store.StoreStartException;

/** There is no picture of the graph to answer from. The message is for a person: still starting, or why it failed. */
public final class GraphNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * There is no picture yet.
     *
     * @param message what is under way, for a person
     */
    public GraphNotReadyException(String message) {
        super(message);
    }

    /**
     * There will be no picture.
     *
     * @param reason why, with its message
     */
    public GraphNotReadyException(StoreStartException reason) {
        super(reason.getMessage(), reason);
    }
}
