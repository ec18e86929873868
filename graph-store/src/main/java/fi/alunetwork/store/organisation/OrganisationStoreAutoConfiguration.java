package fi.alunetwork.store.organisation;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * Provides organisations one at a time. It comes after Boot's own repositories, so that an application keeps those that
 * it has of its own.
 */
@AutoConfiguration(after = DataNeo4jRepositoriesAutoConfiguration.class)
@EnableNeo4jRepositories(basePackageClasses = OrganisationRepository.class, considerNestedRepositories = false)
class OrganisationStoreAutoConfiguration {

    @Bean
    StoredOrganisations storedOrganisations(OrganisationRepository repository, Neo4jClient client) {
        return new StoredOrganisations(repository, client);
    }
}
