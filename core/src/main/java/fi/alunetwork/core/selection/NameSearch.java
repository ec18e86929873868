package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.core.graph.GraphStore.SearchHit.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds records by their names in memory: what a gateway does while the database with its index is away. Every word of
 * the text must be part of the name, without regard to case and accents; nothing is inflected. A name scores the share
 * of it that the text makes up, 0 to 1.
 */
public final class NameSearch {

    private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score)
            .reversed()
            .thenComparing(SearchHit::kind)
            .thenComparing(SearchHit::id);

    private final Predicate<LocalizedName> matches;
    private final int length;

    private NameSearch(String text) {
        this.matches = FoldedText.wordsIn(text);
        this.length = FoldedText.fold(text).length();
    }

    /**
     * The records of the picture whose names match, best first.
     *
     * @param limit the most to return
     * @throws BadQuestionException where the text is blank or too long
     */
    public static List<SearchHit> find(DatedGraph graph, String text, int limit) {
        NameSearch search = new NameSearch(text);
        return Stream.of(
                        search.among(
                                graph.workshops(),
                                Kind.WORKSHOP,
                                w -> w.names(),
                                w -> w.record().id()),
                        search.among(
                                graph.organisations(),
                                Kind.ORGANISATION,
                                o -> o.names(),
                                o -> o.record().id()),
                        search.among(graph.municipalities(), Kind.MUNICIPALITY, m -> m.names(), m -> m.code()),
                        search.among(graph.regions(), Kind.REGION, r -> r.names(), r -> r.id()),
                        search.among(
                                graph.partnerships(),
                                Kind.PARTNERSHIP,
                                p -> p.names(),
                                p -> p.record().id()),
                        search.among(
                                graph.networks(),
                                Kind.NETWORK,
                                n -> n.names(),
                                n -> n.record().id()))
                .flatMap(hits -> hits)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private <V> Stream<SearchHit> among(
            List<V> records, Kind kind, Function<V, LocalizedName> names, Function<V, ?> id) {
        return records.stream()
                .filter(record -> matches.test(names.apply(record)))
                .map(record -> new SearchHit(kind, id.apply(record).toString(), score(names.apply(record))));
    }

    private double score(LocalizedName name) {
        int shortest = name.texts().values().stream()
                .filter(text -> matches.test(LocalizedName.finnish(text)))
                .mapToInt(text -> FoldedText.fold(text).length())
                .min()
                .orElse(length);
        return Math.min(1, (double) length / Math.max(1, shortest));
    }
}
