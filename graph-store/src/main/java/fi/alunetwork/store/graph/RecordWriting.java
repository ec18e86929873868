package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.graph.ElementRows.NodeRow;
import fi.alunetwork.store.graph.ElementRows.RelationRow;
import fi.alunetwork.store.graph.ElementSet.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Writes one change of one record: what its elements before and after do not share is deleted and written, so that no
 * kind of record needs statements of its own. Nodes without key are found through their neighbour and always replaced.
 */
final class RecordWriting {

    private final ElementSet before;
    private final ElementSet after;
    private final StoredIds ids = new StoredIds();

    RecordWriting(RecordChange change) {
        this.before = elements(change.before());
        this.after = elements(change.after());
    }

    private static ElementSet elements(@Nullable GraphRecord record) {
        ElementSet elements = new ElementSet();
        if (record != null) {
            ContentsElements.write(record, elements);
        }
        return elements;
    }

    /** Writes it. The transaction may be another one each time. */
    void write(TransactionContext transaction) {
        ids.clear();
        findNodes(transaction);
        deleteNodesWithoutKey(transaction);
        deleteRelations(transaction);
        deleteNodes(transaction);
        writeNodes(transaction);
        writeRelations(transaction);
    }

    private void findNodes(TransactionContext transaction) {
        Set<NodeKey> keys = new LinkedHashSet<>();
        Stream.of(before, after).forEach(elements -> {
            keys.addAll(elements.nodes().keySet());
            elements.links().keySet().forEach(link -> keys.addAll(List.of(link.start(), link.end())));
        });
        List<Value> rows = keys.stream()
                .filter(RecordWriting::hasKey)
                .map(key -> Values.parameters("label", key.label().text(), "key", key.key()))
                .toList();
        transaction
                .run(CypherCatalog.get("graph/find-nodes"), Map.of("rows", rows))
                .forEachRemaining(row -> ids.put(
                        new NodeKey(
                                Label.ofText(row.get("label").asString()),
                                row.get("key").asString()),
                        row.get("id").asString()));
    }

    private static boolean hasKey(NodeKey key) {
        return key.label().keyProperty() != null;
    }

    private void deleteNodesWithoutKey(TransactionContext transaction) {
        Set<Value> rows = new LinkedHashSet<>();
        before.links().keySet().forEach(link -> {
            if (!hasKey(link.start())) {
                rows.add(neighbour(link, link.end(), link.start()));
            } else if (!hasKey(link.end())) {
                rows.add(neighbour(link, link.start(), link.end()));
            }
        });
        ElementRows.run("graph/delete-keyless-nodes", List.copyOf(rows), transaction);
    }

    private Value neighbour(Link link, NodeKey owner, NodeKey node) {
        return Values.parameters(
                "owner", ids.end(owner, link.start(), link.type(), link.end()),
                "type", link.type().name(),
                "label", node.label().text());
    }

    private void deleteRelations(TransactionContext transaction) {
        List<Value> rows = changed(before, after)
                .filter(link -> hasKey(link.start()) && hasKey(link.end()))
                .map(link -> Values.parameters(
                        "start", ids.end(link.start(), link.start(), link.type(), link.end()),
                        "end", ids.end(link.end(), link.start(), link.type(), link.end()),
                        "type", link.type().name()))
                .toList();
        ElementRows.run("graph/delete-relations-between", rows, transaction);
    }

    /** The relationships of one state that the other does not have just so, and all that lead to a node without key. */
    private static Stream<Link> changed(ElementSet elements, ElementSet other) {
        return elements.links().entrySet().stream()
                .filter(entry -> !hasKey(entry.getKey().start())
                        || !hasKey(entry.getKey().end())
                        || !entry.getValue().equals(other.links().get(entry.getKey())))
                .map(Map.Entry::getKey);
    }

    private void deleteNodes(TransactionContext transaction) {
        List<String> gone = before.nodes().keySet().stream()
                .filter(key -> hasKey(key) && !after.nodes().containsKey(key))
                .map(ids::find)
                .filter(Objects::nonNull)
                .toList();
        if (!gone.isEmpty()) {
            transaction
                    .run(CypherCatalog.get("graph/delete-nodes"), Map.of("ids", gone))
                    .consume();
        }
    }

    private void writeNodes(TransactionContext transaction) {
        List<NodeRow> rows = after.nodes().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().equals(before.nodes().get(entry.getKey())) || !hasKey(entry.getKey()))
                .map(entry -> new NodeRow(entry.getKey(), entry.getValue()))
                .toList();
        ElementRows.writeNodes(rows, ids, transaction);
    }

    private void writeRelations(TransactionContext transaction) {
        List<RelationRow> rows = new ArrayList<>();
        changed(after, before)
                .forEach(link -> Objects.requireNonNull(after.links().get(link))
                        .forEach(properties ->
                                rows.add(new RelationRow(link.start(), link.type(), link.end(), properties))));
        ElementRows.writeRelations(rows, ids, transaction);
    }
}
