package fi.alunetwork.core.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of numbers: a point before the decimals, no thousands separators, no exponents. */
final class Numbers {

    /** People or places of one workshop: so few that all of them can be added up. */
    static final Format<Integer> COUNT = whole("a whole number of 0 to 1000000", 0, 1_000_000);

    static final Format<Integer> POSITION = whole("a place in the list, counted from 1", 1, null);
    static final Format<Integer> GRADE = whole("a grade of 1 to 4", 1, 4);

    /** A figure that is never negative, and so small that sums and products of it are numbers. */
    static final Format<Double> AMOUNT =
            decimal("a number of 0 to 1000000000000", 0, 1_000_000_000_000.0, Fault.OUT_OF_RANGE);

    /** Square kilometres, above 0; the whole of Finland has fewer than this. */
    static final Format<Double> AREA_KM2 =
            decimal("square kilometres above 0 and at most 1000000", Double.MIN_VALUE, 1_000_000, Fault.OUT_OF_RANGE);

    /** Above 0 to 1. */
    static final Format<Double> SHARE =
            decimal("a share above 0 and at most 1", Double.MIN_VALUE, 1, Fault.OUT_OF_RANGE);

    static final Format<Double> LATITUDE =
            decimal("degrees north, -90 to 90 (WGS84)", -90, 90, Fault.OUTSIDE_THE_EARTH);
    static final Format<Double> LONGITUDE =
            decimal("degrees east, -180 to 180 (WGS84)", -180, 180, Fault.OUTSIDE_THE_EARTH);

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");

    private static final int SURE_DIGITS = 15;
    private static final int ENOUGH_DIGITS = 17;

    private Numbers() {}

    private static Format<Integer> whole(String expected, int least, @Nullable Integer most) {
        return new Format<>(
                "integer",
                expected,
                range(least, most),
                null,
                Fault.OUT_OF_RANGE,
                text -> {
                    int value = wholeNumber(text, expected);
                    if (value < least || (most != null && value > most)) {
                        throw new CellFault(Fault.OUT_OF_RANGE, text, expected, null);
                    }
                    return value;
                },
                String::valueOf);
    }

    private static int wholeNumber(String text, String expected) {
        if (!WHOLE.matcher(text).matches()) {
            number(text, expected);
            throw new CellFault(Fault.NOT_A_WHOLE_NUMBER, text, expected, null);
        }
        return Integer.parseInt(text);
    }

    private static Format<Double> decimal(String expected, double least, double most, Fault outside) {
        return new Format<>(
                "number",
                expected,
                range(least == Double.MIN_VALUE ? 0 : (int) least, (long) most),
                null,
                outside,
                text -> {
                    double value = number(text, expected);
                    if (value < least || value > most) {
                        throw new CellFault(outside, text, expected, guess(outside));
                    }
                    return value;
                },
                Numbers::print);
    }

    private static @Nullable String guess(Fault outside) {
        return outside == Fault.OUTSIDE_THE_EARTH ? "it is in metres (ETRS-TM35FIN) instead of degrees" : null;
    }

    private static double number(String text, String expected) {
        if (WITH_COMMA.matcher(text).matches()) {
            throw new CellFault(
                    Fault.DECIMAL_COMMA,
                    text,
                    expected + ", with a decimal point",
                    text.replace(',', '.') + " was meant");
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new CellFault(Fault.NOT_A_NUMBER, text, expected, null);
        }
        return Double.parseDouble(text);
    }

    /**
     * The fewest digits that give the number back. Not {@link Double#toString}: its digits differ between JDK 17 and 19
     * (JDK-4511638), and a dataset is the same bytes everywhere.
     */
    private static String print(double value) {
        for (int digits = SURE_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            String text = rounded(value, digits);
            if (Double.parseDouble(text) == value) {
                return text;
            }
        }
        return rounded(value, ENOUGH_DIGITS);
    }

    private static String rounded(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Map<String, Object> range(int least, @Nullable Number most) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("minimum", (long) least);
        if (most != null) {
            range.put("maximum", most.longValue());
        }
        return range;
    }
}
