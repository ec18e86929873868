package fi.alunetwork.core.graph;

import fi.alunetwork.core.BadQuestionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views of one kind of record in the order of their ids, and the way from an id to its view. */
final class Catalogue<K, V> {

    private final String thing;
    private final List<V> all;
    private final Map<K, V> byKey;

    private Catalogue(String thing, List<V> all, Map<K, V> byKey) {
        this.thing = thing;
        this.all = all;
        this.byKey = byKey;
    }

    static <R, K, V> Catalogue<K, V> of(String thing, List<R> records, Function<R, V> view, Function<V, K> key) {
        List<V> all = records.stream().map(view).toList();
        return new Catalogue<>(thing, all, all.stream().collect(Collectors.toMap(key, Function.identity())));
    }

    List<V> all() {
        return all;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(byKey.get(key));
    }

    V get(K key) {
        return find(key)
                .orElseThrow(() -> BadQuestionException.notFound("There is no " + thing + " \"" + key
                        + "\" in the picture of this day. Maybe it is misspelt, or belongs to another date."));
    }
}
