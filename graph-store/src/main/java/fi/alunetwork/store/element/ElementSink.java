package fi.alunetwork.store.element;

/** Takes the nodes and relationships that records are made of. */
public interface ElementSink {

    /**
     * A node.
     *
     * @param key which one
     * @param properties its properties, one a component; null components are left out
     */
    void node(NodeKey key, Record properties);

    /**
     * A relationship.
     *
     * @param start where it starts
     * @param type what it says
     * @param end where it ends
     * @param properties its properties, one a component
     */
    void relation(NodeKey start, RelationType type, NodeKey end, Record properties);

    /** A relationship without properties. */
    default void relation(NodeKey start, RelationType type, NodeKey end) {
        relation(start, type, end, NoProperties.NONE);
    }
}
