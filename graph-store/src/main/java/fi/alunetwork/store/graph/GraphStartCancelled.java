package fi.alunetwork.store.graph;

/** The program ends while the graph is being brought up. */
final class GraphStartCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
