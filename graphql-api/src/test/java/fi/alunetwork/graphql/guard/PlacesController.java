package fi.alunetwork.graphql.guard;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.graphql.schema.Passing;
import fi.alunetwork.store.graph.LiveGraph;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers in the small world of the guards' tests. */
@Controller
public class PlacesController {

    record Place(String name) {}

    record Edge(Place node) {}

    record Places(List<Edge> edges, List<Place> nodes, int totalCount) {}

    private static final Place PLACE = new Place("Ilmajoki");

    private final LiveGraph graph;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private volatile Sleep sleep = new Sleep();

    PlacesController(LiveGraph graph) {
        this.graph = graph;
    }

    /** Fields that sleep from now on do so until this is closed. */
    public Sleep nextSleep() {
        sleep = new Sleep();
        return sleep;
    }

    /** How long {@code sleep} sleeps, and how many do. */
    public static final class Sleep implements AutoCloseable {

        private final Semaphore asleep = new Semaphore(0);
        private final CountDownLatch over = new CountDownLatch(1);

        public void awaitSleepers(int count) {
            asleep.acquireUninterruptibly(count);
        }

        private void untilItIsOver() throws InterruptedException {
            asleep.release();
            over.await();
        }

        @Override
        public void close() {
            over.countDown();
        }
    }

    /** How often something was written. */
    public int notes() {
        return notes.get();
    }

    /** How often this was asked. */
    @QueryMapping
    int asked() {
        return asked.incrementAndGet();
    }

    /** As {@code asked}, of what changes without a new revision. */
    @QueryMapping
    int passing(GraphQLContext context) {
        Passing.mark(context);
        return asked.incrementAndGet();
    }

    @MutationMapping
    int note() {
        return notes.incrementAndGet();
    }

    @QueryMapping
    String greeting(@Argument Optional<String> name) {
        return "Terve " + name.orElse("maailma");
    }

    @QueryMapping
    int count(@Argument int number) {
        return number;
    }

    @QueryMapping
    int nearby(@Argument Map<String, Object> where) {
        return where.size();
    }

    @QueryMapping
    Double share(@Argument Double number) {
        return number;
    }

    @QueryMapping
    String siting() {
        return "sited";
    }

    @QueryMapping
    Places places(@Argument Integer first) {
        List<Place> places = Stream.generate(() -> PLACE)
                .limit(first == null ? 20 : Math.max(0, Math.min(first, 200)))
                .toList();
        return new Places(places.stream().map(Edge::new).toList(), places, places.size());
    }

    @SchemaMapping
    Place neighbour(Place place) {
        return PLACE;
    }

    @SchemaMapping
    List<Place> neighbours(Place place) {
        return List.of(PLACE);
    }

    @SchemaMapping
    List<Place> listed(Place place) {
        return List.of(PLACE);
    }

    @QueryMapping
    String fail(@Argument String how) {
        throw switch (how) {
            case "argument" -> BadQuestionException.badArgument("\"first\" is -1; expected 0 to 200.");
            case "missing" -> BadQuestionException.notFound("Municipality \"999\" is not known.");
            default -> new IllegalStateException("bolt://db.internal:7687 MATCH (n) /var/lib/neo4j");
        };
    }

    @QueryMapping
    String revision() {
        return String.valueOf(graph.current().revision().number());
    }

    /** Work that never looks at the clock. */
    @QueryMapping
    String sleep() throws InterruptedException {
        sleep.untilItIsOver();
        return "awake";
    }

    /** Work that looks at the clock, as an analysis does. */
    @QueryMapping
    String spin(@ContextValue Budget budget) {
        while (true) {
            budget.check();
            Thread.onSpinWait();
        }
    }
}
