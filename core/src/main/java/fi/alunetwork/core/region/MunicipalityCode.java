package fi.alunetwork.core.region;

import java.util.regex.Pattern;

/**
 * The three-digit municipality code of Statistics Finland (kuntanumero), as text so that {@code 005} keeps its zeros.
 *
 * @param value three digits
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public MunicipalityCode {
        if (!THREE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Municipality code \"" + value + "\" is not three digits." + advice(value));
        }
    }

    private static String advice(String value) {
        return value.matches("[0-9]{1,2}")
                ? " Maybe a spreadsheet dropped the leading zeros: \"" + "0".repeat(3 - value.length()) + value + "\"."
                : " Maybe a name was given instead of a code.";
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
