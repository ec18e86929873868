package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Text as it is compared when names are looked for: without case, accents and doubled spaces, so that {@code tyopaja}
 * finds {@code Työpaja}, and {@code Sami} finds {@code Sámi}.
 */
public final class FoldedText {

    /** The longest text that is looked for, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    /** Letters of Northern Sámi and of neighbours that Unicode does not take apart into a letter and a mark. */
    private static final String WHOLE_LETTERS = "đŧŋøæłß";

    private static final String THEIR_FOLDS = "dtnoals";

    private FoldedText() {}

    /** The text in its folded form. */
    public static String fold(String text) {
        String plain = ASCII.matcher(text).matches() ? text : withoutMarks(text);
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }

    private static String withoutMarks(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < WHOLE_LETTERS.length(); i++) {
            bare = bare.replace(WHOLE_LETTERS.charAt(i), THEIR_FOLDS.charAt(i));
        }
        return bare;
    }

    /**
     * Whether a name holds the text in any of its languages.
     *
     * @throws BadQuestionException where the text is blank or longer than {@value #LONGEST} characters
     */
    public static Predicate<LocalizedName> containedIn(String text) {
        String wanted = required(text);
        return name ->
                name.texts().values().stream().anyMatch(known -> fold(known).contains(wanted));
    }

    /**
     * Whether a name holds every word of the text, in any order, all in one of its languages.
     *
     * @throws BadQuestionException where the text is blank or longer than {@value #LONGEST} characters
     */
    public static Predicate<LocalizedName> wordsIn(String text) {
        List<String> words = List.of(required(text).split(" "));
        return name -> name.texts().values().stream()
                .map(FoldedText::fold)
                .anyMatch(known -> words.stream().allMatch(known::contains));
    }

    /**
     * Returns where names can be searched for the text.
     *
     * @throws BadQuestionException where the text is blank or longer than {@value #LONGEST} characters
     */
    public static void requireSearchable(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw BadQuestionException.badArgument("The text to look for has " + text.length()
                    + " characters; expected 1 to " + LONGEST
                    + ", not all of them blank. Maybe leave the condition out.");
        }
    }

    private static String required(String text) {
        requireSearchable(text);
        return fold(text);
    }
}
