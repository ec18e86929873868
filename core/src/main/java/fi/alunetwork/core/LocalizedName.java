package fi.alunetwork.core;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A name, or a sentence of an answer, in one or more languages.
 *
 * @param texts the text by language; at least one, none of them blank
 */
public record LocalizedName(Map<Language, String> texts) {

    /** The longest name of a record, in characters; a sentence that holds several names may be longer. */
    public static final int LONGEST = 500;

    private static final List<Language> FALLBACK = List.of(Language.FI, Language.SV, Language.EN, Language.SE);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where there is no text at all, a blank one or one with control characters
     */
    public LocalizedName {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A name has no text. Maybe the column name_fi is empty.");
        }
        texts.forEach((language, text) -> {
            if (text.codePoints().allMatch(RecordKey::isUnseen)) {
                throw new IllegalArgumentException("The name in " + language.code() + " is blank.");
            }
            if (!PlainText.isPlain(text)) {
                throw new IllegalArgumentException("The name in " + language.code()
                        + " holds control characters or half characters; expected text.");
            }
        });
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** Whether a text can be the name of a record: something that is seen, of {@value #LONGEST} characters at most. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST
                && PlainText.isPlain(text)
                && !text.codePoints().allMatch(RecordKey::isUnseen);
    }

    /** A name that is told in Finnish only. */
    public static LocalizedName finnish(String text) {
        return new LocalizedName(Map.of(Language.FI, text));
    }

    /** A Finnish and a Swedish name. */
    public static LocalizedName of(String finnish, String swedish) {
        return new LocalizedName(Map.of(Language.FI, finnish, Language.SV, swedish));
    }

    /** A text in the three languages of answers. */
    public static LocalizedName of(String finnish, String swedish, String english) {
        return new LocalizedName(Map.of(Language.FI, finnish, Language.SV, swedish, Language.EN, english));
    }

    /** The name in the language, or in the one that {@link #languageFor} falls back to. */
    public String in(Language language) {
        return Objects.requireNonNull(texts.get(languageFor(language)));
    }

    /** The language itself where the name has it; else Finnish, Swedish, English or Northern Sámi, in this order. */
    public Language languageFor(Language wanted) {
        return texts.containsKey(wanted)
                ? wanted
                : FALLBACK.stream().filter(texts::containsKey).findFirst().orElseThrow();
    }

    /** The Finnish name, or what stands in for it. */
    @Override
    public String toString() {
        return in(Language.FI);
    }
}
