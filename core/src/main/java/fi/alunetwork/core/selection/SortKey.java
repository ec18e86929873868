package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record that lists can be sorted by: a text, sorted as Finnish sorts it, or a number; null where the
 * record's value is not known.
 *
 * @param <V> what is sorted
 */
public final class SortKey<V> {

    private final boolean text;
    private final Function<V, @Nullable Object> value;

    private SortKey(boolean text, Function<V, @Nullable Object> value) {
        this.text = text;
        this.value = value;
    }

    /** Sorts by a text. */
    public static <V> SortKey<V> text(Function<V, @Nullable String> text) {
        return new SortKey<>(true, text::apply);
    }

    /** Sorts by a name in a language, or what stands in for it. */
    public static <V> SortKey<V> name(Function<V, LocalizedName> names, Language language) {
        return text(record -> names.apply(record).in(language));
    }

    /** Sorts by a number. */
    public static <V> SortKey<V> number(Function<V, ? extends @Nullable Number> number) {
        return new SortKey<>(false, record -> {
            Number found = number.apply(record);
            return found == null ? null : found.doubleValue();
        });
    }

    /** Sorts by a day. */
    public static <V> SortKey<V> date(Function<V, @Nullable LocalDate> date) {
        return number(record -> {
            LocalDate found = date.apply(record);
            return found == null ? null : found.toEpochDay();
        });
    }

    /** The place of the value among all of its kind: an order of words, and of no meaning between lists. */
    @SuppressWarnings("EnumOrdinal")
    public static <V> SortKey<V> rank(Function<V, ? extends Enum<?>> value) {
        return number(record -> value.apply(record).ordinal());
    }

    /** Sorts by how many things there are. */
    public static <V> SortKey<V> count(Function<V, ? extends Collection<?>> things) {
        return number(record -> things.apply(record).size());
    }

    /** A string or a double; null where not known. */
    @Nullable Object of(V record) {
        return value.apply(record);
    }

    /** Whether a value that came from outside is of this key's type, or missing. */
    boolean accepts(@Nullable Object candidate) {
        return candidate == null || (text ? candidate instanceof String : candidate instanceof Double);
    }
}
