package fi.alunetwork.core.graph;

import fi.alunetwork.core.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who changes the graph, and on what ground.
 *
 * @param by the account that asks for the change; null where the program itself does, as at its first start
 * @param source what the change rests on, in words, such as the title of a dataset or a letter; never blank, of
 *     {@link PlainText#LONGEST} characters at most
 */
public record Signature(@Nullable String by, String source) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the source is blank, too long or has control characters
     */
    public Signature {
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "A change has no source; expected a word on what it rests on. Maybe a letter, a call or a decision.");
        }
        if (source.length() > PlainText.LONGEST || !PlainText.isPlain(source)) {
            throw new IllegalArgumentException(
                    "The source of a change has " + source.length() + " characters; expected " + PlainText.LONGEST
                            + " at most and no control characters. Maybe it is the document itself.");
        }
    }

    /** A change that the program makes itself. */
    public static Signature of(String source) {
        return new Signature(null, source);
    }
}
