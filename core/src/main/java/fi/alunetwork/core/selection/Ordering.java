package fi.alunetwork.core.selection;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sorts by several things, the first one first, and settles ties by id. Names are sorted as Finnish sorts them: å, ä
 * and ö after z. What is not known comes last, in whichever direction.
 *
 * @param <V> what is sorted
 */
public final class Ordering<V> {

    private final List<? extends Order<V>> orders;
    private final Function<V, String> id;
    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("fi"));

    /**
     * An ordering.
     *
     * @param orders what to sort by; where there is nothing, by id alone
     * @param id the record's id, unique among what is sorted
     */
    Ordering(List<? extends Order<V>> orders, Function<V, String> id) {
        this.orders = List.copyOf(orders);
        this.id = id;
    }

    /** The records in order. */
    List<V> sort(List<V> records) {
        return records.stream()
                .map(record -> new Row<>(record, comparable(positionOf(record))))
                .sorted((one, other) -> compare(one.place, other.place))
                .map(row -> row.record)
                .toList();
    }

    /** Where the record stands. */
    Position positionOf(V record) {
        List<@Nullable Object> keys = new ArrayList<>(orders.size());
        orders.forEach(order -> keys.add(order.key().of(record)));
        return new Position(keys, id.apply(record));
    }

    /** Below zero where the record stands before the position, zero where it is the position's, above zero after it. */
    int compare(V record, Position position) {
        return compare(comparable(positionOf(record)), comparable(position));
    }

    /** Whether the position was made by an ordering with the same number and types of keys. */
    boolean accepts(Position position) {
        if (position.keys().size() != orders.size()) {
            return false;
        }
        for (int i = 0; i < orders.size(); i++) {
            if (!orders.get(i).key().accepts(position.keys().get(i))) {
                return false;
            }
        }
        return true;
    }

    private int compare(Place one, Place other) {
        for (int i = 0; i < orders.size(); i++) {
            int byKey =
                    compare(one.keys.get(i), other.keys.get(i), orders.get(i).direction());
            if (byKey != 0) {
                return byKey;
            }
        }
        return one.id.compareTo(other.id);
    }

    private static int compare(@Nullable Object one, @Nullable Object other, Direction direction) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int ascending = one instanceof CollationKey text
                ? text.compareTo((CollationKey) other)
                : Double.compare((Double) one, (Double) other);
        return direction == Direction.ASC ? ascending : -ascending;
    }

    /** Texts are turned into collation keys once, because comparing texts with a collator is slow. */
    private Place comparable(Position position) {
        List<@Nullable Object> keys = new ArrayList<>(position.keys().size());
        position.keys().forEach(key -> keys.add(key instanceof String text ? collator.getCollationKey(text) : key));
        return new Place(keys, position.id());
    }

    private record Row<V>(V record, Place place) {}

    private record Place(List<@Nullable Object> keys, String id) {}
}
