package fi.alunetwork.core;

/** The form that the keys of all records share: some text without white space. */
public final class RecordKey {

    private RecordKey() {}

    /**
     * Returns the value.
     *
     * @param thing what the key is of, for the message
     * @param value the key
     * @throws IllegalArgumentException where the value is blank or holds white space
     */
    public static String require(String thing, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    thing + " id \"" + value + "\" is blank or holds white space. Maybe it is a name.");
        }
        return value;
    }
}
