package fi.alunetwork.examples.store;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.store.graph.GraphReady;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of the networks of a day, and what a search by name finds. */
@Component
class NetworkReport {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private final LiveGraph live;
    private final GraphStore store;

    NetworkReport(LiveGraph live, GraphStore store) {
        this.live = live;
        this.store = store;
    }

    /** Prints the report as soon as the first picture is there. */
    @EventListener
    void print(GraphReady ready) {
        lines().forEach(System.out::println);
    }

    List<String> lines() {
        DatedGraph graph = live.current().asOf(DAY);
        List<String> lines = new ArrayList<>();
        for (NetworkOnDate network : graph.networks()) {
            lines.add("%s: %d workshops in %d municipalities, %s"
                    .formatted(
                            network.names(),
                            network.members().size(),
                            network.extent().size(),
                            network.record().provenance().kind()));
        }
        store.search("nuorten työpaja", 3).forEach(hit -> lines.add("found " + hit.kind() + " " + hit.id()));
        return lines;
    }
}
