package fi.alunetwork.graphql.schema;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Registers the scalars; their descriptions are in {@code schema.graphqls}. */
@Configuration(proxyBeanMethods = false)
class ScalarWiring {

    @Bean
    RuntimeWiringConfigurer scalars() {
        // Strictly, nothing of the engine's own may be replaced.
        return wiring -> wiring.strictMode(false)
                .scalar(scalar("ID", new IdScalar()))
                .strictMode(true)
                .scalar(scalar("Date", new DateScalar()))
                .scalar(scalar("MunicipalityCode", new MunicipalityCodeScalar()));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
