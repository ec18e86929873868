package fi.alunetwork.store;

/** The store could not start. The message is for the person who started the program: what is wrong and what to do. */
public final class StoreStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error found by looking.
     *
     * @param message what is wrong and what to do
     */
    public StoreStartException(String message) {
        super(message);
    }

    /**
     * An error with a cause.
     *
     * @param message what is wrong and what to do
     * @param cause what failed
     */
    public StoreStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
