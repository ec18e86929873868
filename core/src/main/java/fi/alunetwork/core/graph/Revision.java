package fi.alunetwork.core.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of the store. Every import or edit makes the next one.
 *
 * @param number 0 for an empty store, one more for each change
 * @param at when the change was made
 * @param by the account that made it; null where the program itself did
 * @param source what made it, in words, such as the title of the imported dataset
 */
public record Revision(long number, Instant at, @Nullable String by, String source) {

    /** A revision that the program made itself. */
    public Revision(long number, Instant at, String source) {
        this(number, at, null, source);
    }

    /** The revision of a store into which nothing was ever put. */
    public static final Revision EMPTY = new Revision(0, Instant.EPOCH, "empty");
}
