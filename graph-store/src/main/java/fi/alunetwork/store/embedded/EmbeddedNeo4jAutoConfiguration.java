package fi.alunetwork.store.embedded;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.store.StoreProperties;
import fi.alunetwork.store.StoreStartException;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Provides the driver where no server is named: of an embedded database, or an error that says what to add. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(EmbeddedNeo4jAutoConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean({Driver.class, Neo4jConnectionDetails.class, GraphStore.class})
class EmbeddedNeo4jAutoConfiguration {

    private static final String DATABASE_CLASS = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    static final class NoServerNamed extends NoneNestedConditions {

        NoServerNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static final class ServerNamed {}
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = DATABASE_CLASS)
    static class Embedded {

        private static final String DRIVER = "neo4jDriver";

        /** Bound by hand, because it is made before Spring binds properties to beans. */
        @Bean(name = DRIVER, destroyMethod = "close")
        static Driver neo4jDriver(Environment environment) {
            StoreProperties properties = Binder.get(environment).bindOrCreate("alu", StoreProperties.class);
            String database = environment.getProperty("spring.data.neo4j.database", "neo4j");
            return EmbeddedDriver.starting(() -> EmbeddedNeo4j.start(properties.dataFolder(), database));
        }

        /** Makes the driver first of all, so that the database starts while the rest of the context is made. */
        @Bean
        static BeanFactoryPostProcessor databaseFirst() {
            return beans -> beans.getBean(DRIVER);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass(DATABASE_CLASS)
    static class NoDatabase {

        @Bean
        Driver neo4jDriver() {
            throw new StoreStartException("There is no database: add org.neo4j:neo4j to the class path to have one in"
                    + " this process, or set spring.neo4j.uri to the address of a Neo4j server.");
        }
    }
}
