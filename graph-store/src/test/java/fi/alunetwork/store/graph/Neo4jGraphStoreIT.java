package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStoreContract;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** The store in Neo4j keeps the contract. */
@ExtendWith(TestNeo4j.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jGraphStoreIT extends GraphStoreContract {

    private final NamedDatabase database;
    private final ConfigurableApplicationContext application;

    Neo4jGraphStoreIT(NamedDatabase database) {
        this.database = database;
        this.application = TestStores.quietApplication(database);
    }

    @BeforeEach
    void empty() {
        TestStores.empty(database);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Override
    protected GraphStore store() {
        return TestStores.store(application);
    }
}
