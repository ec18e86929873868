package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in one of the languages of answers. */
final class Words {

    private static final String TEXTS = "fi.alunetwork.core.sensitivity.words";

    private final Locale locale;
    private final ResourceBundle texts;

    /** Finnish stands in for a language that answers are not told in. */
    Words(Language language) {
        this.locale = Locale.forLanguageTag((language == Language.SE ? Language.FI : language).code());
        this.texts = ResourceBundle.getBundle(TEXTS, locale);
    }

    String tell(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
