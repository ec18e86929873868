package fi.alunetwork.core;

/** The time that a {@link Budget} allows is used up. */
public final class TimeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a message for the asker. */
    public TimeLimitException(String message) {
        super(message);
    }
}
