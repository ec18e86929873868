package fi.alunetwork.store.graph;

import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The element ids of the nodes that a change knows, by their keys. */
final class StoredIds {

    private final Map<NodeKey, String> ids = new HashMap<>();

    void put(NodeKey key, String elementId) {
        ids.put(key, elementId);
    }

    void clear() {
        ids.clear();
    }

    @Nullable String find(NodeKey key) {
        return ids.get(key);
    }

    /**
     * The element id of one end of a relationship.
     *
     * @throws IllegalArgumentException where there is no such node
     */
    String end(NodeKey key, NodeKey start, RelationType type, NodeKey end) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException(start + " " + type + " " + end + " leads to nothing: " + key
                    + " is not among the records. Maybe its record is missing.");
        }
        return id;
    }
}
