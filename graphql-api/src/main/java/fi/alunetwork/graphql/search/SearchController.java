package fi.alunetwork.graphql.search;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.core.selection.FoldedText;
import fi.alunetwork.core.selection.NameSearch;
import fi.alunetwork.graphql.graph.Nodes;
import fi.alunetwork.graphql.graph.Pictures;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.PageSize;
import fi.alunetwork.graphql.schema.Passing;
import graphql.GraphQLContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Records by name, as the asked picture shows them. */
@Controller
class SearchController {

    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);

    /** Some of what the index finds is not in the picture, so more is asked for than is shown. */
    private static final int SPARE = 20;

    private final GraphStore store;
    private final Pictures pictures;

    SearchController(GraphStore store, Pictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @SchemaMapping(typeName = "Graph")
    SearchResult search(
            DatedGraph graph, @Argument String text, @Argument @Nullable Integer first, GraphQLContext context) {
        int size = PageSize.of("first", first);
        FoldedText.requireSearchable(text);
        return fromIndex(graph, text, size + SPARE, context)
                .map(hits -> new SearchResult(resolved(graph, hits, size), true))
                .orElseGet(() ->
                        new SearchResult(resolved(graph, NameSearch.find(graph, text, size + SPARE), size), false));
    }

    /**
     * Empty while the database is away: then no time is spent on waiting for it. Empty too where a scenario made the
     * picture: the index does not know what it added.
     */
    private Optional<List<SearchHit>> fromIndex(DatedGraph graph, String text, int limit, GraphQLContext context) {
        if (pictures.isStale() || !graph.graph().assumptions().isNone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(store.search(text, limit));
        } catch (RuntimeException e) {
            LOG.warn("The index cannot be asked; names are looked through in memory: {}", e.toString());
            LOG.debug("What the index met.", e);
            // With the index there would be more hits, and better ones, of the same revision.
            Passing.mark(context);
            return Optional.empty();
        }
    }

    private static List<SearchResult.Hit> resolved(DatedGraph graph, List<SearchHit> hits, int size) {
        Set<Object> seen = new HashSet<>();
        return hits.stream()
                .flatMap(hit -> Nodes.find(graph, new NodeId(typeOf(hit.kind()), hit.id())).stream()
                        .filter(seen::add)
                        .map(node -> new SearchResult.Hit(node, hit.score())))
                .limit(size)
                .toList();
    }

    private static String typeOf(SearchHit.Kind kind) {
        return switch (kind) {
            case WORKSHOP -> "Workshop";
            case ORGANISATION -> "Organisation";
            case MUNICIPALITY -> "Municipality";
            case REGION -> "Region";
            case PARTNERSHIP -> "Partnership";
            case NETWORK -> "RegionalNetwork";
        };
    }
}
