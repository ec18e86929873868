package fi.alunetwork.core;

/**
 * The form that the keys of all records share: some visible text without white space, so short that a store finds it.
 */
public final class RecordKey {

    /** The longest key, in characters. */
    public static final int LONGEST = 200;

    /** Letters and signs by their kind that print as nothing: the fillers of Hangul and the blank of Braille. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private RecordKey() {}

    /**
     * Returns the value.
     *
     * @param thing what the key is of, for the message
     * @param value the key
     * @throws IllegalArgumentException where the value is blank, holds white space or what is not seen, or is longer
     *     than {@value #LONGEST} characters
     */
    public static String require(String thing, String value) {
        if (value.isBlank() || value.codePoints().anyMatch(RecordKey::isUnseen)) {
            throw new IllegalArgumentException(thing + " id \"" + value
                    + "\" is blank, or holds white space or characters that are not seen. Maybe it is a name.");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(thing + " id \"" + value.substring(0, 20) + "…\" has " + value.length()
                    + " characters; expected " + LONGEST + " at most. Maybe it is a text.");
        }
        return value;
    }

    /** White space, or a character that is not printed: control and format characters, and those of no use. */
    static boolean isUnseen(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return true;
        }
        if (BLANK_LETTERS.indexOf(character) >= 0) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
