package fi.alunetwork.graphql.continuity;

import fi.alunetwork.core.continuity.ContinuityAnswer.ServiceContinuity;
import fi.alunetwork.core.continuity.Gap;
import fi.alunetwork.core.continuity.MunicipalityContinuity;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on continuity that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class ContinuityFields {

    @Bean
    ObjectFields<ServiceContinuity> serviceContinuityType() {
        return ObjectFields.of("ServiceContinuity", ServiceContinuity.class)
                .whole("municipalities", MunicipalityContinuity.class, ContinuityFields::withGap);
    }

    @Bean
    ObjectFields<Gap> serviceGapType() {
        return ObjectFields.of("ServiceGap", Gap.class).text("reason", gap -> gap::reason);
    }

    private static List<MunicipalityContinuity> withGap(ServiceContinuity continuity, Arguments arguments) {
        return arguments.isTrue("withGap")
                ? continuity.municipalities().stream()
                        .filter(row -> !row.gaps().isEmpty())
                        .toList()
                : continuity.municipalities();
    }
}
