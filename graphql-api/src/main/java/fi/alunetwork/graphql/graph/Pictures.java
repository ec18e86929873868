package fi.alunetwork.graphql.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.KnownDays;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.graphql.scenario.ScenarioInput;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures that questions are answered from, one for each revision, day and scenario. A picture indexes itself
 * while it is asked, so the latest ones are kept; fewer of scenarios, because each has records of its own.
 */
@Component
public class Pictures {

    private static final int KEPT = 32;
    private static final int SCENARIOS_KEPT = 16;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final LiveGraph live;
    private final Clock clock;
    private final Cache<Key, DatedGraph> pictures =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).build();
    private final Cache<ScenarioKey, DatedGraph> scenarios = Caffeine.newBuilder()
            .maximumSize(SCENARIOS_KEPT)
            .expireAfterAccess(IDLE)
            .build();

    private final AtomicReference<@Nullable WorkshopGraph> asked = new AtomicReference<>();

    Pictures(LiveGraph live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /**
     * The newest graph as it stood on a day.
     *
     * @param date the day; null for today
     * @throws GraphNotReadyException where there is no graph yet
     * @throws fi.alunetwork.core.BadQuestionException where the day lies outside the data
     */
    public DatedGraph on(@Nullable LocalDate date) {
        return pictures.get(new Key(newest(), dayOf(date)), key -> {
            requireKnown(date, key.graph);
            return key.graph.asOf(key.date);
        });
    }

    /**
     * The newest graph as it stood on a day, under a scenario.
     *
     * @throws GraphNotReadyException where there is no graph yet
     * @throws fi.alunetwork.core.BadQuestionException where the day lies outside the data
     * @throws fi.alunetwork.core.scenario.BadScenarioException where the scenario cannot be applied
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public DatedGraph on(GraphInput input, Budget budget) {
        Scenario scenario = ScenarioInput.scenarioOf(input.scenario());
        if (scenario.changes().isEmpty()) {
            return on(input.asOf());
        }
        return scenarios.get(new ScenarioKey(newest(), dayOf(input.asOf()), scenario), key -> {
            requireKnown(input.asOf(), key.graph);
            return key.scenario.applyTo(key.graph, key.date, budget).asOf(key.date);
        });
    }

    /** Nobody can ask for a picture of an older graph any more, and each would hold all the records of its own. */
    private WorkshopGraph newest() {
        WorkshopGraph current = live.current();
        if (asked.getAndSet(current) != current) {
            pictures.invalidateAll();
            scenarios.invalidateAll();
        }
        return current;
    }

    private LocalDate dayOf(@Nullable LocalDate date) {
        return date == null ? LocalDate.now(clock) : date;
    }

    /** Today is always asked about, whatever the data. */
    private static void requireKnown(@Nullable LocalDate date, WorkshopGraph graph) {
        if (date != null) {
            KnownDays.of(graph).require("asOf", date);
        }
    }

    /** Whether the picture may be older than what is stored. */
    public boolean isStale() {
        return live.isStale();
    }

    /** The graph stands for its revision: the live graph hands out another object for another revision. */
    private record Key(WorkshopGraph graph, LocalDate date) {}

    private record ScenarioKey(WorkshopGraph graph, LocalDate date, Scenario scenario) {}
}
