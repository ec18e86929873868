package fi.alunetwork.store.graph;

import org.jspecify.annotations.Nullable;

/**
 * A change could not be made because the database is away, busy or without room. Reading goes on from the last picture.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error for the one who waits.
     *
     * @param message what is the matter and what to do, without names of hosts or statements
     * @param cause what the database met; null where there is none
     */
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
