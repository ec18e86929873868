package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.InMemoryGraphStore;

/** The store in memory keeps the contract of edits. */
class InMemoryGraphEditTests extends GraphEditContract {

    private final InMemoryGraphStore store = new InMemoryGraphStore();

    @Override
    protected GraphStore store() {
        return store;
    }
}
