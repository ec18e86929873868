package fi.alunetwork.core.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the conditions that were given; those that are null fall away. */
final class Conditions<V> {

    private final List<Predicate<V>> given = new ArrayList<>();

    /** The one value of the record is among the wanted ones. */
    <T> Conditions<V> oneOf(@Nullable Collection<T> wanted, Function<V, @Nullable T> value) {
        return when(wanted, some -> {
            Set<T> set = Set.copyOf(some);
            return record -> {
                T found = value.apply(record);
                return found != null && set.contains(found);
            };
        });
    }

    /** At least one of the values of the record is among the wanted ones. */
    <T> Conditions<V> anyOf(@Nullable Collection<T> wanted, Function<V, ? extends Collection<T>> values) {
        return when(wanted, some -> {
            Set<T> set = Set.copyOf(some);
            return record -> values.apply(record).stream().anyMatch(set::contains);
        });
    }

    /** The condition that is made of the argument, where there is one. */
    <A> Conditions<V> when(@Nullable A argument, Function<A, Predicate<V>> condition) {
        if (argument != null) {
            given.add(condition.apply(argument));
        }
        return this;
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** All of them together; a record matches where there are none. */
    Predicate<V> all() {
        List<Predicate<V>> all = List.copyOf(given);
        return record -> {
            for (Predicate<V> condition : all) {
                if (!condition.test(record)) {
                    return false;
                }
            }
            return true;
        };
    }
}
