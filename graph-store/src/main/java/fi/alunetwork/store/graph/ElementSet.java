package fi.alunetwork.store.graph;

import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes and relationships that one state of a record is made of. */
final class ElementSet implements ElementSink {

    /**
     * Between which nodes relationships of a type run. All of them belong to one record.
     *
     * @param start where they start
     * @param type what they say
     * @param end where they end
     */
    record Link(NodeKey start, RelationType type, NodeKey end) {}

    private final Map<NodeKey, Record> nodes = new LinkedHashMap<>();
    private final Map<Link, List<Record>> links = new LinkedHashMap<>();

    @Override
    public void node(NodeKey key, Record properties) {
        nodes.put(key, properties);
    }

    @Override
    public void relation(NodeKey start, RelationType type, NodeKey end, Record properties) {
        links.computeIfAbsent(new Link(start, type, end), link -> new ArrayList<>())
                .add(properties);
    }

    Map<NodeKey, Record> nodes() {
        return nodes;
    }

    Map<Link, List<Record>> links() {
        return links;
    }
}
