package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.store.StoreProperties;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Provides the store of the graph, and the picture of it that is served. */
@AutoConfiguration(before = DataNeo4jAutoConfiguration.class)
@EnableConfigurationProperties(StoreProperties.class)
@ConditionalOnMissingBean(GraphStore.class)
class GraphStoreAutoConfiguration {

    private static final String DATABASE = "${spring.data.neo4j.database:neo4j}";

    /** Spring Data's sessions name the same database as the store's own. */
    @Bean
    @ConditionalOnMissingBean
    DatabaseSelectionProvider databaseSelectionProvider(@Value(DATABASE) String database) {
        return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(database);
    }

    @Bean
    NamedDatabase storeDatabase(Driver driver, @Value(DATABASE) String database) {
        return new NamedDatabase(driver, database);
    }

    @Bean
    Neo4jGraphStore graphStore(NamedDatabase database) {
        return new Neo4jGraphStore(database, new RevisionLog(Clock.systemUTC()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(LiveGraph.class)
    static class Live {

        @Bean
        RefreshedGraph liveGraph(GraphStore store) {
            return new RefreshedGraph(store);
        }

        @Bean(initMethod = "begin")
        GraphStart graphStart(
                NamedDatabase database,
                GraphStore store,
                RefreshedGraph graph,
                StoreProperties properties,
                ApplicationEventPublisher events) {
            return new GraphStart(database, store, graph, properties, events);
        }
    }
}
