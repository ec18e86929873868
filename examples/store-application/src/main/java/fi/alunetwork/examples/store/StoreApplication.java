package fi.alunetwork.examples.store;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Keeps the Finnish graph in an embedded Neo4j and asks it two things. From the repository's root, after {@code mvn
 * package}:
 *
 * <pre>
 * mvn -q exec:java -pl examples/store-application
 * </pre>
 *
 * Another database by {@code -Dspring.neo4j.uri=neo4j://host:7687}.
 */
@SpringBootApplication
public class StoreApplication {

    /** Runs the application until it has answered. */
    public static void main(String[] arguments) {
        SpringApplication.run(StoreApplication.class, arguments);
    }
}
