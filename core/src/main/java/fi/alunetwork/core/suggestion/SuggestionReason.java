package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.travel.Distance;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Why two actors could be tied, for the one line that a coordinator can read out: its parts one after another. */
public final class SuggestionReason {

    private static final String TEXTS = "fi.alunetwork.core.suggestion.reasons";

    /** A part of the reason: its text, and what is put into it; names are told in the language asked. */
    record Part(String key, List<Object> values) {

        Part(String key, Object... values) {
            this(key, List.of(values));
        }
    }

    private final List<Part> parts;

    SuggestionReason(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** How far two actors are apart, and whether it is known only by their municipalities. */
    static Part apart(Distance distance, LocalizedName method, boolean exact) {
        return new Part(
                exact ? "DISTANCE" : "ABOUT", distance.value(), distance.unit().symbol(), method);
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String all = parts.stream()
                .map(part -> new MessageFormat(texts.getString(part.key()), locale)
                        .format(part.values().stream()
                                .map(value -> value instanceof LocalizedName name ? name.in(told) : value)
                                .toArray()))
                .collect(Collectors.joining("; "));
        return all.substring(0, 1).toUpperCase(locale) + all.substring(1) + ".";
    }
}
