package fi.alunetwork.store.graph;

import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Writes nodes and relationships, a batch a statement: the one way in which a record gets into the database. */
final class ElementRows {

    private ElementRows() {}

    /** Properties become values batch by batch: as values they take several times the memory. */
    record NodeRow(NodeKey key, Record properties) {

        Value toNewNode() {
            return Values.parameters(
                    "label", key.label().text(), "key", key.key(), "properties", Values.value(properties));
        }

        Value toNodeOf(String elementId) {
            return Values.parameters("id", elementId, "properties", Values.value(properties));
        }
    }

    /**
     * A relationship to be written.
     *
     * @param start where it starts
     * @param type what it says
     * @param end where it ends
     * @param properties its properties
     */
    record RelationRow(NodeKey start, RelationType type, NodeKey end, Record properties) {

        Value toValue(StoredIds ids) {
            return Values.parameters(
                    "start", ids.end(start, start, type, end),
                    "end", ids.end(end, start, type, end),
                    "type", type.name(),
                    "properties", Values.value(properties));
        }
    }

    /** Writes over the nodes that are stored, and creates the others, whose ids are known from then on. */
    static void writeNodes(List<NodeRow> rows, StoredIds ids, TransactionContext transaction) {
        List<Value> kept = new ArrayList<>();
        List<Value> created = new ArrayList<>();
        for (NodeRow row : rows) {
            String elementId = ids.find(row.key());
            if (elementId == null) {
                created.add(row.toNewNode());
            } else {
                kept.add(row.toNodeOf(elementId));
            }
        }
        run("graph/overwrite-nodes", kept, transaction);
        if (!created.isEmpty()) {
            transaction
                    .run(CypherCatalog.get("graph/write-nodes"), Map.of("rows", created))
                    .forEachRemaining(written -> ids.put(
                            new NodeKey(
                                    Label.ofText(written.get("label").asString()),
                                    written.get("key").asString()),
                            written.get("id").asString()));
        }
    }

    static void writeRelations(List<RelationRow> rows, StoredIds ids, TransactionContext transaction) {
        run("graph/write-relations", rows.stream().map(row -> row.toValue(ids)).toList(), transaction);
    }

    /** Runs a statement over rows; does nothing where there are none. */
    static void run(String statement, List<Value> rows, TransactionContext transaction) {
        if (!rows.isEmpty()) {
            transaction.run(CypherCatalog.get(statement), Map.of("rows", rows)).consume();
        }
    }
}
