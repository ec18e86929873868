package fi.alunetwork.graphql.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first
 * @param fromIndex whether the database's index was asked; names were looked through in memory otherwise
 */
public record SearchResult(List<Hit> hits, boolean fromIndex) {

    /**
     * A record that was found.
     *
     * @param node the record as it stood on the day
     * @param score how well it matches, higher is better
     */
    public record Hit(Object node, double score) {}
}
