package fi.alunetwork.core.graph;

/** The store in memory keeps the contract. */
class InMemoryGraphStoreTests extends GraphStoreContract {

    private final InMemoryGraphStore store = new InMemoryGraphStore();

    @Override
    protected GraphStore store() {
        return store;
    }
}
