package fi.alunetwork.core;

/**
 * The question cannot be answered as it stands, and the asker can mend it: the message names the thing, the value and
 * what was expected.
 */
public final class BadQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with the question. */
    public enum Reason {
        /** A value is out of its range or of the wrong form, or two arguments contradict each other. */
        BAD_ARGUMENT,
        /** A code or id names nothing in the picture that was asked. */
        NOT_FOUND
    }

    private BadQuestionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A value is out of range or of the wrong form. */
    public static BadQuestionException badArgument(String message) {
        return new BadQuestionException(Reason.BAD_ARGUMENT, message);
    }

    /** A code or id names nothing. */
    public static BadQuestionException notFound(String message) {
        return new BadQuestionException(Reason.NOT_FOUND, message);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
