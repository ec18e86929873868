package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Gathers the elements of a graph and writes them in batches within one transaction. */
final class ElementImport implements ElementSink {

    private static final int BATCH = 2000;

    private final Set<NodeKey> keys = new HashSet<>();
    private final Map<Label, List<NodeRow>> nodes = new EnumMap<>(Label.class);
    private final List<RelationRow> relations = new ArrayList<>();
    private final Map<NodeKey, String> elementIds = new HashMap<>();

    /** Properties become values batch by batch: as values they take several times the memory. */
    private record NodeRow(NodeKey key, Record properties) {

        Value toNewNode() {
            return Values.parameters(
                    "label", key.label().text(), "key", key.key(), "properties", Values.value(properties));
        }

        Value toNodeOf(String elementId) {
            return Values.parameters("id", elementId, "properties", Values.value(properties));
        }
    }

    private record RelationRow(NodeKey start, RelationType type, NodeKey end, Record properties) {}

    @Override
    public void node(NodeKey key, Record properties) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException(
                    "Two records are " + key + "; expected one. Maybe a row stands twice in the dataset.");
        }
        nodes.computeIfAbsent(key.label(), label -> new ArrayList<>()).add(new NodeRow(key, properties));
    }

    @Override
    public void relation(NodeKey start, RelationType type, NodeKey end, Record properties) {
        relations.add(new RelationRow(start, type, end, properties));
    }

    /** Replaces what is stored by all that was gathered. The transaction may be another one each time. */
    void write(TransactionContext transaction, Progress progress) {
        elementIds.clear();
        EarlierNodes earlier = EarlierNodes.withoutRelations(transaction);
        nodes.forEach((label, rows) -> {
            for (int done = 0; done < rows.size(); ) {
                int end = Math.min(done + BATCH, rows.size());
                writeNodes(rows.subList(done, end), earlier, transaction);
                done = end;
                progress.report(label.plural(), done, rows.size());
            }
        });
        earlier.deleteRest(BATCH, transaction, progress);
        writeRelations(transaction, progress);
    }

    private void writeNodes(List<NodeRow> rows, EarlierNodes earlier, TransactionContext transaction) {
        List<Value> kept = new ArrayList<>();
        Map<String, NodeKey> fresh = new HashMap<>();
        List<Value> created = new ArrayList<>();
        for (NodeRow row : rows) {
            String elementId = earlier.take(row.key());
            if (elementId == null) {
                created.add(row.toNewNode());
                fresh.put(row.key().key(), row.key());
            } else {
                kept.add(row.toNodeOf(elementId));
                elementIds.put(row.key(), elementId);
            }
        }
        if (!kept.isEmpty()) {
            transaction
                    .run(CypherCatalog.get("graph/overwrite-nodes"), Map.of("rows", kept))
                    .consume();
        }
        if (!created.isEmpty()) {
            transaction
                    .run(CypherCatalog.get("graph/write-nodes"), Map.of("rows", created))
                    .forEachRemaining(written -> elementIds.put(
                            Objects.requireNonNull(fresh.get(written.get("key").asString())),
                            written.get("id").asString()));
        }
    }

    private void writeRelations(TransactionContext transaction, Progress progress) {
        for (int done = 0; done < relations.size(); ) {
            int end = Math.min(done + BATCH, relations.size());
            List<Value> batch =
                    relations.subList(done, end).stream().map(this::toValue).toList();
            transaction
                    .run(CypherCatalog.get("graph/write-relations"), Map.of("rows", batch))
                    .consume();
            done = end;
            progress.report("relations", done, relations.size());
        }
    }

    private Value toValue(RelationRow relation) {
        return Values.parameters(
                "start", elementId(relation.start(), relation),
                "end", elementId(relation.end(), relation),
                "type", relation.type().name(),
                "properties", Values.value(relation.properties()));
    }

    private String elementId(NodeKey key, RelationRow relation) {
        String id = elementIds.get(key);
        if (id == null) {
            throw new IllegalArgumentException(relation.start() + " " + relation.type() + " " + relation.end()
                    + " leads to nothing: " + key + " is not among the records. Maybe its record is missing.");
        }
        return id;
    }
}
