package fi.alunetwork.core.tie;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The same graph in another library, whose measures are compared with ours. */
final class Oracle {

    private Oracle() {}

    static Graph<Integer, DefaultEdge> of(TieGraph graph) {
        Graph<Integer, DefaultEdge> other = new SimpleGraph<>(DefaultEdge.class);
        for (int node = 0; node < graph.size(); node++) {
            other.addVertex(node);
        }
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                if (graph.neighbour(at) > node) {
                    other.addEdge(node, graph.neighbour(at));
                }
            }
        }
        return other;
    }
}
