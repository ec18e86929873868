package fi.alunetwork.core.organisation;

import java.util.regex.Pattern;

/**
 * A Finnish business id (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit. The check digit is 11 less the
 * remainder by 11 of the digits weighed by 7, 9, 10, 5, 8, 4 and 2; 0 where the remainder is 0; a remainder of 1 is
 * never given out.
 *
 * @param value such as {@code 1234567-1}
 */
public record BusinessId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{7}-[0-9]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the form or the check digit is wrong
     */
    public BusinessId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Business id \"" + value
                    + "\" is not seven digits, a hyphen and a check digit. Maybe a leading zero was dropped.");
        }
        int remainder = weightedSum(value) % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        if (remainder == 1 || expected != value.charAt(8) - '0') {
            throw new IllegalArgumentException("Business id \"" + value + "\" has the wrong check digit; "
                    + (remainder == 1 ? "these seven digits are never given out" : "expected " + expected)
                    + ". Maybe two digits are swapped.");
        }
    }

    private static int weightedSum(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
