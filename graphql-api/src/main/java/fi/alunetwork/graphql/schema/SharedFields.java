package fi.alunetwork.graphql.schema;

import fi.alunetwork.core.Lifespan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of types that several features use. */
@Configuration(proxyBeanMethods = false)
class SharedFields {

    @Bean
    ObjectFields<Lifespan> lifespanType() {
        return ObjectFields.of("Lifespan", Lifespan.class)
                .scalar("from", lifespan -> lifespan.period().from())
                .scalar("until", lifespan -> lifespan.period().until());
    }
}
