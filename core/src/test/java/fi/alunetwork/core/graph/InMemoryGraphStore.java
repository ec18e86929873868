package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A store that keeps the graph in memory, for tests that need one and no database. Safe for several threads. */
public final class InMemoryGraphStore implements GraphStore {

    private static final int SHORTENED_FROM = 5;

    private WorkshopGraph graph = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);

    @Override
    public synchronized Revision revision() {
        return graph.revision();
    }

    @Override
    public synchronized WorkshopGraph snapshot() {
        return graph;
    }

    @Override
    public synchronized Revision importAll(GraphContents contents, String source, Progress progress) {
        References.requireWhole(contents);
        report(progress, "organisations", contents.organisations());
        report(progress, "workshops", contents.workshops());
        report(progress, "partnerships", contents.partnerships());
        return keep(contents, source);
    }

    private static void report(Progress progress, String step, List<?> records) {
        progress.report(step, records.size(), records.size());
    }

    private Revision keep(GraphContents contents, String source) {
        Revision next = new Revision(graph.revision().number() + 1, Instant.now(), source);
        graph = new WorkshopGraph(next, contents);
        return next;
    }

    @Override
    public synchronized Revision putOrganisation(Organisation organisation, String source) {
        GraphContents old = graph.contents();
        List<Organisation> organisations = new ArrayList<>(old.organisations());
        organisations.removeIf(stored -> stored.id().equals(organisation.id()));
        organisations.add(organisation);
        GraphContents changed = new GraphContents(
                old.municipalities(),
                old.regions(),
                old.memberships(),
                old.neighbourhoods(),
                old.indicators(),
                old.indicatorValues(),
                organisations,
                old.workshops(),
                old.partnerships(),
                old.networks(),
                old.completeness(),
                old.demandPoints());
        References.requireWhole(changed);
        return keep(changed, source);
    }

    @Override
    public synchronized Optional<Organisation> findOrganisation(OrganisationId id) {
        return graph.findOrganisation(id);
    }

    /** A word matches a name that holds it, or holds it without its last letter where it is five letters or longer. */
    @Override
    public synchronized List<SearchHit> search(String text, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit " + limit + " of a search is not above zero.");
        }
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return names().map(name -> name.scored(words))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparing(SearchHit::score).reversed().thenComparing(SearchHit::id))
                .limit(limit)
                .toList();
    }

    private record Name(SearchHit.Kind kind, Object id, LocalizedName name) {

        SearchHit scored(List<String> words) {
            double score = words.stream()
                    .mapToDouble(word -> name.texts().values().stream()
                            .mapToDouble(text -> score(text.toLowerCase(Locale.ROOT), word))
                            .max()
                            .orElse(0))
                    .sum();
            return new SearchHit(kind, id.toString(), score);
        }

        private static double score(String name, String word) {
            if (name.contains(word)) {
                return 2;
            }
            return word.length() >= SHORTENED_FROM && name.contains(word.substring(0, word.length() - 1)) ? 1 : 0;
        }
    }

    private Stream<Name> names() {
        GraphContents contents = graph.contents();
        return Stream.of(
                        contents.workshops().stream()
                                .map(thing -> new Name(SearchHit.Kind.WORKSHOP, thing.id(), thing.name())),
                        contents.organisations().stream()
                                .map(thing -> new Name(SearchHit.Kind.ORGANISATION, thing.id(), thing.name())),
                        contents.municipalities().stream()
                                .map(thing -> new Name(SearchHit.Kind.MUNICIPALITY, thing.code(), thing.name())),
                        contents.regions().stream()
                                .map(thing -> new Name(SearchHit.Kind.REGION, thing.id(), thing.name())),
                        contents.partnerships().stream()
                                .map(thing -> new Name(SearchHit.Kind.PARTNERSHIP, thing.id(), thing.name())),
                        contents.networks().stream()
                                .map(thing -> new Name(SearchHit.Kind.NETWORK, thing.id(), thing.name())))
                .flatMap(names -> names);
    }
}
