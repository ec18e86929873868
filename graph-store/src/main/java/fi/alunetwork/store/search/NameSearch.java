package fi.alunetwork.store.search;

import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.element.Label;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Finds records by their names. */
public final class NameSearch {

    /** Somebody waits for the answer, and can have one from the picture instead. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private final NamedDatabase database;

    /** A search in a database. */
    public NameSearch(NamedDatabase database) {
        this.database = database;
    }

    /**
     * The records whose names match the text, best first.
     *
     * @param text words or parts of words, in whatever case; signs between them mean nothing
     * @param limit the most to return
     * @throws IllegalArgumentException where the limit is not above zero
     */
    public List<SearchHit> search(String text, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit " + limit + " of a search is not above zero.");
        }
        NameQuery query = NameQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return database.ask(
                CypherCatalog.get("search/names"),
                Map.of("stems", query.stems(), "words", query.words(), "limit", limit),
                LIMIT,
                rows -> rows.list(NameSearch::hit));
    }

    private static SearchHit hit(Record row) {
        Label label = Label.ofText(row.get("labels").get(0).asString());
        return new SearchHit(
                kind(label), row.get("id").asString(), row.get("score").asDouble());
    }

    private static SearchHit.Kind kind(Label label) {
        return switch (label) {
            case WORKSHOP -> SearchHit.Kind.WORKSHOP;
            case ORGANISATION -> SearchHit.Kind.ORGANISATION;
            case MUNICIPALITY -> SearchHit.Kind.MUNICIPALITY;
            case REGION -> SearchHit.Kind.REGION;
            case PARTNERSHIP -> SearchHit.Kind.PARTNERSHIP;
            case REGIONAL_NETWORK -> SearchHit.Kind.NETWORK;
            default -> throw new IllegalStateException("The names of a " + label.text() + " are not searched");
        };
    }
}
