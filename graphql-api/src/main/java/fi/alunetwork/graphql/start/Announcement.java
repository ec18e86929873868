package fi.alunetwork.graphql.start;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a person reads when the gateway is ready: where it is, and what it serves. */
final class Announcement {

    private Announcement() {}

    static List<String> lines(WorkshopGraph graph, String address) {
        return Stream.of(List.of("The ALU network graph is ready."), contents(graph), where(address))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> contents(WorkshopGraph graph) {
        GraphContents contents = graph.contents();
        if (contents.municipalities().isEmpty() && contents.workshops().isEmpty()) {
            return List.of("  The store is empty. Maybe start with --alu.dataset=<folder of a dataset>.");
        }
        return List.of(
                "  It serves " + contents.workshops().size() + " workshops, "
                        + contents.organisations().size() + " organisations, "
                        + contents.regions().size() + " regions and "
                        + contents.partnerships().size() + " partnerships.",
                "  Revision " + graph.revision().number() + ": "
                        + graph.revision().source() + ".",
                honesty(contents));
    }

    private static String honesty(GraphContents contents) {
        long workshops = illustrative(contents.workshops(), Workshop::provenance);
        long organisations = illustrative(contents.organisations(), Organisation::provenance);
        long partnerships = illustrative(contents.partnerships(), Partnership::provenance);
        if (workshops + organisations + partnerships == 0) {
            return "  Every record has a source.";
        }
        return "  " + workshops + " of the workshops, " + organisations + " of the organisations and " + partnerships
                + " of the partnerships are illustrative: invented, and no statement about anyone.";
    }

    private static <T> long illustrative(List<T> records, Function<T, Provenance> provenance) {
        return records.stream()
                .filter(one -> provenance.apply(one).isIllustrative())
                .count();
    }

    private static List<String> where(String address) {
        return List.of("  GraphiQL:  " + address + "/graphiql", "  Questions: POST " + address + "/graphql");
    }
}
