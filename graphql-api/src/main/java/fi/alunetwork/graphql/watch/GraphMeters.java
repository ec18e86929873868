package fi.alunetwork.graphql.watch;

import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gauges of the picture that is served. While there is none they have no value (NaN), which is not zero. */
@Component
final class GraphMeters implements MeterBinder {

    private static final double MILLIS = 1_000;

    private final LiveGraph live;
    private final Clock clock;
    private volatile @Nullable Estimated estimated;

    /** What a picture takes, kept because it is read every few seconds and changes with the picture alone. */
    private record Estimated(WorkshopGraph graph, long bytes) {}

    GraphMeters(LiveGraph live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("alu.graph.revision", graph -> graph.revision().number())
                .description("The number of the revision that is served")
                .register(registry);
        gauge("alu.graph.revision.age", this::age)
                .description("How long ago the revision that is served was made")
                .baseUnit("seconds")
                .register(registry);
        gauge("alu.graph.stale", graph -> live.isStale() ? 1 : 0)
                .description("1 while the database cannot be asked for a newer revision, otherwise 0")
                .register(registry);
        gauge("alu.graph.heap", this::bytes)
                .description("What the records of the picture take in memory, estimated from some of each kind; what is"
                        + " reckoned for the days asked about comes on top")
                .baseUnit("bytes")
                .register(registry);
    }

    private Gauge.Builder<LiveGraph> gauge(String name, ToDoubleFunction<WorkshopGraph> value) {
        return Gauge.builder(name, live, source -> {
            try {
                return value.applyAsDouble(source.current());
            } catch (GraphNotReadyException e) {
                return Double.NaN;
            }
        });
    }

    private double age(WorkshopGraph graph) {
        return Duration.between(graph.revision().at(), clock.instant()).toMillis() / MILLIS;
    }

    private double bytes(WorkshopGraph graph) {
        Estimated known = estimated;
        if (known == null || known.graph() != graph) {
            known = new Estimated(graph, HeapEstimate.of(graph.contents()));
            estimated = known;
        }
        return known.bytes();
    }
}
