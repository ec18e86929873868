package fi.alunetwork.core;

/** Text that any table, database and answer can hold: half characters and control characters are none. */
public final class PlainText {

    /** The longest text that says where something is from or on what it rests, in characters. */
    public static final int LONGEST = 2000;

    private PlainText() {}

    /** Whether every character is one; a tab and a new line are. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isBroken);
    }

    private static boolean isBroken(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && character != '\t' && character != '\n');
    }
}
