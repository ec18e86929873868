package fi.alunetwork.graphql.concentration;

import fi.alunetwork.core.concentration.Supply;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on concentration that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class ConcentrationFields {

    @Bean
    ObjectFields<Supply> supplyType() {
        return ObjectFields.of("SupplyConcentration", Supply.class)
                .list("organisations", "organisationsCount", Supply.Holder.class, Supply::organisations);
    }
}
