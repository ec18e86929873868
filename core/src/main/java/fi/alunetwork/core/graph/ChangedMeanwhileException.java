package fi.alunetwork.core.graph;

/** A change was not made, because another had changed the same record since it was read. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error with its cause.
     *
     * @param message what was changed meanwhile
     * @param cause what the store met
     */
    public ChangedMeanwhileException(String message, Throwable cause) {
        super(message, cause);
    }
}
