package fi.alunetwork.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.InMemoryGraphStore;
import fi.alunetwork.store.StoreStartException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When a database is embedded, and when not. No database starts here. */
class EmbeddedNeo4jAutoConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EmbeddedNeo4jAutoConfiguration.class, Neo4jAutoConfiguration.class));

    @Test
    void withoutServerAndWithoutDatabaseOnTheClassPathTheStartSaysWhatToAdd() {
        application
                .withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StoreStartException.class)
                        .hasMessageContaining("org.neo4j:neo4j")
                        .hasMessageContaining("spring.neo4j.uri"));
    }

    @Test
    void withAServerNamedTheDatabaseNeedNotBeOnTheClassPath() {
        application
                .withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
                .withPropertyValues("spring.neo4j.uri=bolt://localhost:1")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Driver.class));
    }

    @Test
    void withAServerNamedNothingEmbeddedStarts() {
        application
                .withPropertyValues("spring.neo4j.uri=neo4j://localhost:1")
                .run(context -> assertThat(
                                Proxy.isProxyClass(context.getBean(Driver.class).getClass()))
                        .isFalse());
    }

    @Test
    void withAStoreOfTheApplicationsOwnNothingEmbeddedStarts() {
        application
                .withBean(InMemoryGraphStore.class)
                .run(context -> assertThat(context).doesNotHaveBean("databaseFirst"));
    }
}
