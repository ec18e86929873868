package fi.alunetwork.core.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known value that someone probably meant. */
final class Nearest {

    private Nearest() {}

    /**
     * A guess such as {@code "PRODUCER" was meant}; null where no known value is near. Near are values that differ by
     * capitals or leading zeros, and those within a third of their letters (Levenshtein 1966), at least one.
     */
    static @Nullable String among(Collection<String> known, String given) {
        Optional<String> padded = known.stream()
                .filter(value -> !value.equals(given) && withoutZeros(value).equals(withoutZeros(given)))
                .min(Comparator.naturalOrder());
        if (padded.isPresent()) {
            return padded.get() + ": a spreadsheet dropped the leading zeros";
        }
        return known.stream()
                .filter(value -> distance(value, given) <= Math.max(1, value.length() / 3))
                .min(Comparator.<String>comparingInt(value -> distance(value, given))
                        .thenComparing(Comparator.naturalOrder()))
                .map(value -> "\"" + value + "\" was meant")
                .orElse(null);
    }

    /** Without the zeros before the digits at the end, be it of {@code 005} or of {@code REGION:05}. */
    static String withoutZeros(String code) {
        return code.replaceFirst("(^|:)0+(?=[0-9]+$)", "$1");
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
