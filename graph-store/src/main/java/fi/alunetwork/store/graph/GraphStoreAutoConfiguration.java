package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.store.StoreProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Provides the store of the graph and the picture that is served. */
@AutoConfiguration
@EnableConfigurationProperties(StoreProperties.class)
class GraphStoreAutoConfiguration {

    @Bean
    @ConditionalOnBean(GraphStore.class)
    @ConditionalOnMissingBean(LiveGraph.class)
    RefreshedGraph liveGraph(GraphStore store) {
        return new RefreshedGraph(store);
    }
}
