package fi.alunetwork.graphql.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.selection.Selection;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The lists that were asked for lately, filtered and sorted, so that the second page costs no second sorting. Few and
 * for a short time: a list holds on to its picture.
 */
@Component
public class SelectionCache {

    private static final int LISTS = 100;
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final Cache<Key, Selection<?>> lists =
            Caffeine.newBuilder().maximumSize(LISTS).expireAfterAccess(IDLE).build();

    /**
     * The list of a scope in a picture.
     *
     * @param scope its name, filter and order, with {@code equals}; lists of one scope must be of one type
     * @param make selects it; what it throws is passed on and nothing is kept
     */
    @SuppressWarnings("unchecked")
    public <V> Selection<V> get(DatedGraph graph, Object scope, Supplier<Selection<V>> make) {
        return (Selection<V>) lists.get(new Key(graph, scope), key -> make.get());
    }

    private record Key(DatedGraph graph, Object scope) {}
}
