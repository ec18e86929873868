package fi.alunetwork.store.graph;

import fi.alunetwork.store.StoreStartException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Says of whatever ended a start what is wrong and what to do. */
final class StartFailures {

    private StartFailures() {}

    static StoreStartException explain(Throwable failure) {
        if (failure instanceof StoreStartException explained) {
            return explained;
        }
        return new StoreStartException("The store cannot start: " + sentence(failure), failure);
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof AuthenticationException) {
            return "Neo4j refuses the user or the password. Set spring.neo4j.authentication.username and .password.";
        }
        if (failure instanceof FatalDiscoveryException) {
            return "Neo4j does not know the database (" + failure.getMessage()
                    + "). Make it, or set spring.data.neo4j.database.";
        }
        if (failure instanceof Neo4jException) {
            return "Neo4j says: " + failure.getMessage();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
