package fi.alunetwork.store.embedded;

import java.util.Optional;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.internal.kernel.api.Read;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.token.api.TokenConstants;

/**
 * Whether the nodes and relationships of a database can be read. One whose record files are damaged starts all the same
 * and looks empty, and would be taken for a new one; but it still knows how many records it has.
 */
final class RecordCheck {

    private RecordCheck() {}

    /** What is wrong; empty where all can be read. Nobody may be writing. */
    static Optional<String> run(GraphDatabaseService graph) {
        try (InternalTransaction transaction = (InternalTransaction) graph.beginTx()) {
            Read counts = transaction.kernelTransaction().dataRead();
            int any = TokenConstants.ANY_LABEL;
            return difference("nodes", counts.countsForNode(any), count(transaction.getAllNodes()))
                    .or(() -> difference(
                            "relationships",
                            counts.countsForRelationship(any, TokenConstants.ANY_RELATIONSHIP_TYPE, any),
                            count(transaction.getAllRelationships())));
        } catch (RuntimeException e) {
            return Optional.of("its records cannot be read, " + e.getMessage());
        }
    }

    private static Optional<String> difference(String what, long known, long read) {
        return known == read
                ? Optional.empty()
                : Optional.of("it knows of " + known + " " + what + ", and " + read + " can be read");
    }

    private static long count(ResourceIterable<? extends Entity> entities) {
        try (entities) {
            return entities.stream().count();
        }
    }
}
