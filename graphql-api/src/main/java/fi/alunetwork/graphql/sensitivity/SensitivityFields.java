package fi.alunetwork.graphql.sensitivity;

import fi.alunetwork.core.sensitivity.Conclusion;
import fi.alunetwork.core.sensitivity.MunicipalitySensitivity;
import fi.alunetwork.core.sensitivity.ServiceSensitivity;
import fi.alunetwork.core.sensitivity.Variant;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on sensitivity that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class SensitivityFields {

    @Bean
    ObjectFields<ServiceSensitivity> serviceSensitivityType() {
        return ObjectFields.of("ServiceSensitivity", ServiceSensitivity.class)
                .whole("municipalities", MunicipalitySensitivity.class, SensitivityFields::asFirm);
    }

    @Bean
    ObjectFields<Conclusion> conclusionType() {
        return ObjectFields.of("Conclusion", Conclusion.class).text("sentence", conclusion -> conclusion::in);
    }

    @Bean
    ObjectFields<Variant> variantType() {
        return ObjectFields.of("SensitivityVariant", Variant.class).text("sentence", variant -> variant::in);
    }

    private static List<MunicipalitySensitivity> asFirm(ServiceSensitivity service, Arguments arguments) {
        List<String> asked = arguments.findNames("firmness");
        return asked == null
                ? service.municipalities()
                : service.municipalities().stream()
                        .filter(row -> asked.contains(row.coverage().name())
                                || asked.contains(row.providers().name()))
                        .toList();
    }
}
