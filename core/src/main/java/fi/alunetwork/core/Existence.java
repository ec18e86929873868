package fi.alunetwork.core;

/**
 * What is known of a thing's being there on a date. Not known differs from closed: it was not seen, it may well exist.
 */
public enum Existence {
    /** It is there on the date. */
    OPEN,
    /** Nothing says so: it was seen at another time, and neither its beginning nor its end is known to lie between. */
    NOT_KNOWN,
    /** It had not begun, or it had ended. */
    CLOSED;

    /** What is known of a thing that is there only where both are: closed before not known before open. */
    public Existence and(Existence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
