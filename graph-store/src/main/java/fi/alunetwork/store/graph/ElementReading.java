package fi.alunetwork.store.graph;

import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.element.StoredRelation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Streams all elements of the graph out of one transaction, by two statements. */
final class ElementReading {

    private final StoredElements elements = new StoredElements();
    private final Map<String, NodeKey> keys = new HashMap<>();

    private ElementReading() {}

    static StoredElements read(TransactionContext transaction) {
        ElementReading reading = new ElementReading();
        transaction
                .run(CypherCatalog.get("graph/read-nodes"))
                .forEachRemaining(row -> reading.add(row.get("n").asNode()));
        transaction
                .run(CypherCatalog.get("graph/read-relations"))
                .forEachRemaining(row -> reading.add(row.get("r").asRelationship()));
        return reading.elements;
    }

    private void add(Node node) {
        Label label = Label.ofText(node.labels().iterator().next());
        String property = label.keyProperty();
        String key = property == null ? node.elementId() : node.get(property).asString();
        NodeKey nodeKey = new NodeKey(label, key);
        keys.put(node.elementId(), nodeKey);
        elements.add(new StoredNode(nodeKey, node));
    }

    private void add(Relationship relation) {
        elements.add(new StoredRelation(
                key(relation.startNodeElementId()),
                RelationType.valueOf(relation.type()),
                key(relation.endNodeElementId()),
                relation));
    }

    private NodeKey key(String elementId) {
        return Optional.ofNullable(keys.get(elementId))
                .orElseThrow(() -> new IllegalStateException("A relationship leads to a node that is none of the"
                        + " model's. Maybe the graph was changed while it was read, or by another program."));
    }
}
