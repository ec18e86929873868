package fi.alunetwork.graphql.start;

import fi.alunetwork.store.graph.GraphNotReadyException;
import fi.alunetwork.store.graph.LiveGraph;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Ready as soon as there is a picture to answer from, and from then on for good: reads go on while the database is
 * away. Belongs to readiness, not to liveness: a gateway that loads is alive.
 */
@Component("graph")
final class GraphHealth implements HealthIndicator {

    private final LiveGraph graph;

    GraphHealth(LiveGraph graph) {
        this.graph = graph;
    }

    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("revision", graph.current().revision().number())
                    .withDetail("stale", graph.isStale())
                    .build();
        } catch (GraphNotReadyException e) {
            return Health.outOfService().build();
        }
    }
}
