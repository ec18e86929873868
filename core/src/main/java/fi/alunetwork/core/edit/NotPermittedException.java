package fi.alunetwork.core.edit;

/** The one who asks may not change this. Nothing was written. */
public final class NotPermittedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** Nobody is known to ask: there is no token, or none can be accepted. */
        UNAUTHORIZED,
        /** The one who asks is known and may not. */
        FORBIDDEN
    }

    /**
     * An error for the one who asks.
     *
     * @param reason why not
     * @param message what would be needed
     */
    public NotPermittedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
