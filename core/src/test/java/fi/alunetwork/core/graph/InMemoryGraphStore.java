package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store that keeps the graph in memory, for tests that need one and no database. Safe for several threads. */
public final class InMemoryGraphStore implements GraphStore {

    private static final int SHORTENED_FROM = 5;

    private final List<Step> steps = new ArrayList<>();
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
    public synchronized Revision importAll(
            GraphContents contents, Signature signature, @Nullable Revision base, Progress progress) {
        requireAt(base);
        References.requireWhole(contents);
        report(progress, "organisations", contents.organisations());
        report(progress, "workshops", contents.workshops());
        report(progress, "partnerships", contents.partnerships());
        graph = new WorkshopGraph(next(signature), contents);
        steps.add(new Step(null, new HistoryEntry(graph.revision(), HistoryEntry.Action.IMPORT, List.of())));
        return graph.revision();
    }

    private void requireAt(@Nullable Revision base) {
        if (base != null && base.number() != graph.revision().number()) {
            throw new ChangedMeanwhileException(base, graph.revision());
        }
    }

    private static void report(Progress progress, String step, List<?> records) {
        progress.report(step, records.size(), records.size());
    }

    private Revision next(Signature signature) {
        return new Revision(graph.revision().number() + 1, Instant.now(), signature.by(), signature.source());
    }

    @Override
    public synchronized Revision write(RecordChange change, Signature signature, Revision base) {
        requireAt(base);
        WorkshopGraph changed = graph.changedBy(change, next(signature));
        References.requireWhole(changed.contents());
        graph = changed;
        steps.add(new Step(change.ref(), new HistoryEntry(graph.revision(), change.action(), change.fields())));
        return graph.revision();
    }

    /** An entry and the record that it is about; null for an import, which is about all. */
    private record Step(@Nullable RecordRef ref, HistoryEntry entry) {}

    @Override
    public synchronized List<HistoryEntry> history(RecordRef record, long before, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit " + limit + " of a history is not above zero.");
        }
        return steps.stream()
                .filter(step -> step.ref == null || step.ref.equals(record))
                .map(Step::entry)
                .filter(entry -> entry.revision().number() < before)
                .sorted(Comparator.comparing(
                                (HistoryEntry entry) -> entry.revision().number())
                        .reversed())
                .limit(limit)
                .toList();
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
