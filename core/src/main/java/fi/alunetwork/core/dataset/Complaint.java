package fi.alunetwork.core.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What the constructor of a record says where it refuses its values: "Thing is wrong. Maybe this happened."
 *
 * @param statement what is wrong, with its full stop
 * @param maybe the guess without the word "Maybe" and the full stop; null where there is none
 */
record Complaint(String statement, @Nullable String maybe) {

    private static final String MAYBE = " Maybe ";

    static Complaint of(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int at = message.indexOf(MAYBE);
        return at < 0
                ? new Complaint(message, null)
                : new Complaint(message.substring(0, at), withoutStop(message.substring(at + MAYBE.length())));
    }

    private static String withoutStop(String guess) {
        return guess.endsWith(".") ? guess.substring(0, guess.length() - 1) : guess;
    }
}
