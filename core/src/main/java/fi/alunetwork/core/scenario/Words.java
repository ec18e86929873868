package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What a change assumes, told in Finnish, Swedish and English. */
final class Words {

    private static final String TEXTS = "fi.alunetwork.core.scenario.changes";
    private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

    private Words() {}

    /**
     * The text of a key in each language.
     *
     * @param arguments names, enum values and collections of them, which are told in the language; anything else as it
     *     is
     */
    static LocalizedName tell(String key, Object... arguments) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language.code());
            ResourceBundle words = ResourceBundle.getBundle(TEXTS, locale);
            Object[] told = Arrays.stream(arguments)
                    .map(argument -> in(language, words, argument))
                    .toArray();
            texts.put(language, new MessageFormat(words.getString(key), locale).format(told));
        }
        return new LocalizedName(texts);
    }

    private static Object in(Language language, ResourceBundle words, Object argument) {
        if (argument instanceof LocalizedName name) {
            return name.in(language);
        }
        if (argument instanceof Enum<?> value) {
            return words.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(in(language, words, one)))
                    .collect(Collectors.joining(", "));
        }
        return argument;
    }
}
