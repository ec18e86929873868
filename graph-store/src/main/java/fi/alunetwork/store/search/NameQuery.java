package fi.alunetwork.store.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What someone typed, as queries for the two indexes. Only letters and digits are taken over, in lower case, so that
 * nothing of Lucene's syntax can stand in a query.
 *
 * @param stems the words as they are; the Finnish index reduces them to stems itself
 * @param words the words without marks: whole, as beginnings, as parts, and shortened beginnings, because Finnish words
 *     change at their end (nuori finds Nuorten by {@code nuor*})
 */
record NameQuery(String stems, String words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTENED_FROM = 5;
    private static final int ALL_WORDS = 10;

    /** The queries for a text; empty ones where it holds no word. */
    static NameQuery of(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new NameQuery(
                words.stream().map(word -> word + "^4").collect(Collectors.joining(" ")),
                words.stream().map(NameQuery::parts).collect(Collectors.joining(" ")) + all(words));
    }

    /** A name with all of the words goes before one that has some of them more often. */
    private static String all(List<String> words) {
        return words.size() < 2
                ? ""
                : words.stream()
                        .map(word -> "+(" + parts(word) + ")")
                        .collect(Collectors.joining(" ", " (", ")^" + ALL_WORDS));
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    private static String parts(String word) {
        String plain = withoutMarks(word);
        String parts = plain + "^8 " + plain + "*^4 *" + plain + "*^2";
        return plain.length() < SHORTENED_FROM ? parts : parts + " " + plain.substring(0, plain.length() - 1) + "*";
    }

    private static String withoutMarks(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
