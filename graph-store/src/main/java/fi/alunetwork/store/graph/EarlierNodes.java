package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The nodes that an import finds in the store. Those that the new graph has too are written over, the others are
 * deleted after all new ones are written: Neo4j compares the key of each new node with every node that the same
 * transaction has deleted, so that deleting first takes time by the square of the graph's size.
 */
final class EarlierNodes {

    private final Map<NodeKey, String> elementIds = new HashMap<>();

    private EarlierNodes() {}

    /** Finds the nodes, and deletes the relationships between them. */
    static EarlierNodes withoutRelations(TransactionContext transaction) {
        EarlierNodes nodes = new EarlierNodes();
        transaction.run(CypherCatalog.get("graph/read-keys")).forEachRemaining(nodes::add);
        if (!nodes.elementIds.isEmpty()) {
            transaction.run(CypherCatalog.get("graph/delete-relations")).consume();
        }
        return nodes;
    }

    /** A node without key is like no other, so its element id stands for its key. */
    private void add(Record row) {
        Label label = Label.ofText(row.get("labels").get(0).asString());
        String id = row.get("id").asString();
        Value key = row.get("key");
        elementIds.put(new NodeKey(label, key.isNull() ? id : key.asString()), id);
    }

    /** The element id of the node, which from now on counts as a node of the new graph; null where there is none. */
    @Nullable String take(NodeKey key) {
        return elementIds.remove(key);
    }

    /** Deletes all that were not taken. */
    void deleteRest(int batch, TransactionContext transaction, Progress progress) {
        List<String> rest = List.copyOf(elementIds.values());
        for (int done = 0; done < rest.size(); ) {
            int end = Math.min(done + batch, rest.size());
            transaction
                    .run(CypherCatalog.get("graph/delete-nodes"), Map.of("ids", rest.subList(done, end)))
                    .consume();
            done = end;
            progress.report("earlier records deleted", done, rest.size());
        }
    }
}
