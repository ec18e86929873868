package fi.alunetwork.graphql.criticality;

import fi.alunetwork.core.criticality.ProviderCriticality;
import fi.alunetwork.core.criticality.Ranking;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on criticality that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class CriticalityFields {

    @Bean
    ObjectFields<Ranking> criticalityRankingType() {
        return ObjectFields.of("CriticalityRanking", Ranking.class)
                .list("providers", "providersCount", ProviderCriticality.class, Ranking::providers);
    }

    @Bean
    ObjectFields<ProviderCriticality> providerCriticalityType() {
        return ObjectFields.of("ProviderCriticality", ProviderCriticality.class)
                .scalar("leftWithoutCount", row -> row.leftWithout().size());
    }
}
