package fi.alunetwork.store.element;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All nodes and relationships that were read, to be followed in both directions. Filled once, then only read. */
public final class StoredElements {

    private final Map<Label, List<StoredNode>> nodes = new EnumMap<>(Label.class);
    private final Map<RelationType, Map<NodeKey, List<StoredRelation>>> byStart = new EnumMap<>(RelationType.class);
    private final Map<RelationType, Map<NodeKey, List<StoredRelation>>> byEnd = new EnumMap<>(RelationType.class);

    /** Adds a node. */
    public void add(StoredNode node) {
        nodes.computeIfAbsent(node.key().label(), label -> new ArrayList<>()).add(node);
    }

    /** Adds a relationship. */
    public void add(StoredRelation relation) {
        index(byStart, relation.type(), relation.start(), relation);
        index(byEnd, relation.type(), relation.end(), relation);
    }

    private static void index(
            Map<RelationType, Map<NodeKey, List<StoredRelation>>> index,
            RelationType type,
            NodeKey key,
            StoredRelation relation) {
        index.computeIfAbsent(type, none -> new HashMap<>())
                .computeIfAbsent(key, none -> new ArrayList<>())
                .add(relation);
    }

    /** All nodes of a label. */
    public Stream<StoredNode> nodes(Label label) {
        return nodes.getOrDefault(label, List.of()).stream();
    }

    /** All relationships of a type. */
    public Stream<StoredRelation> relations(RelationType type) {
        return byStart.getOrDefault(type, Map.of()).values().stream().flatMap(List::stream);
    }

    /** The relationships of a type that start at the node. */
    public Stream<StoredRelation> from(NodeKey start, RelationType type) {
        return byStart.getOrDefault(type, Map.of()).getOrDefault(start, List.of()).stream();
    }

    /** The relationships of a type that end at the node. */
    public Stream<StoredRelation> to(NodeKey end, RelationType type) {
        return byEnd.getOrDefault(type, Map.of()).getOrDefault(end, List.of()).stream();
    }

    /** The key of the node that the relationship of this type leads to from the node; null where there is none. */
    public @Nullable String endKey(NodeKey start, RelationType type) {
        return from(start, type)
                .map(relation -> relation.end().key())
                .findFirst()
                .orElse(null);
    }
}
