package fi.alunetwork.graphql.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures that questions are answered from, one for each revision and day. A picture indexes itself while it is
 * asked, so the latest ones are kept.
 */
@Component
public class Pictures {

    private static final int KEPT = 32;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final LiveGraph live;
    private final Clock clock;
    private final Cache<Key, DatedGraph> pictures =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).build();

    Pictures(LiveGraph live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /**
     * The newest graph as it stood on a day.
     *
     * @param date the day; null for today
     * @throws GraphNotReadyException where there is no graph yet
     */
    public DatedGraph on(@Nullable LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return pictures.get(new Key(live.current(), day), key -> key.graph.asOf(key.date));
    }

    /** Whether the picture may be older than what is stored. */
    public boolean isStale() {
        return live.isStale();
    }

    /** The graph stands for its revision: the live graph hands out another object for another revision. */
    private record Key(WorkshopGraph graph, LocalDate date) {}
}
