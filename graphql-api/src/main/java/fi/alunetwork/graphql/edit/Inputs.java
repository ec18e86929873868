package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all inputs share. What core's records can be bound to directly, such as a period or a provenance, is. */
final class Inputs {

    private Inputs() {}

    /** The value; what a record of core refuses is told to the asker, for whom its message is written. */
    static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument(String.valueOf(e.getMessage()));
        }
    }

    /** The version that an asker saw; null where none is told. */
    static @Nullable Long version(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw BadQuestionException.badArgument("Version \"" + text
                    + "\" is no number; expected what the field version gives out. Maybe it is an id.");
        }
    }

    record NameInput(
            @Nullable String fi,
            @Nullable String sv,
            @Nullable String en,
            @Nullable String se) {

        LocalizedName toName() {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            put(texts, Language.FI, fi);
            put(texts, Language.SV, sv);
            put(texts, Language.EN, en);
            put(texts, Language.SE, se);
            return new LocalizedName(texts);
        }

        private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
            if (text != null) {
                texts.put(language, text);
            }
        }
    }

    record LifespanInput(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate lastSeen) {

        Lifespan toLifespan() {
            return new Lifespan(new Period(from, until), lastSeen);
        }
    }
}
