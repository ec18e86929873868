package fi.alunetwork.graphql.access;

import fi.alunetwork.core.access.AccessFigure;
import fi.alunetwork.core.access.AccessState;
import fi.alunetwork.core.access.MunicipalityAccess;
import fi.alunetwork.core.access.ServiceAccess;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on access that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class AccessFields {

    @Bean
    ObjectFields<ServiceAccess> serviceAccessType() {
        return ObjectFields.of("ServiceAccess", ServiceAccess.class)
                .whole("municipalities", MunicipalityAccess.class, AccessFields::inStates);
    }

    @Bean
    ObjectFields<MunicipalityAccess> municipalityAccessType() {
        return ObjectFields.of("MunicipalityAccess", MunicipalityAccess.class).text("reason", row -> row.reason()::in);
    }

    @Bean
    ObjectFields<AccessFigure> accessFigureType() {
        return ObjectFields.of("AccessFigure", AccessFigure.class)
                .scalar("withPlaces", figure -> figure.people(AccessState.PLACES_IN_REACH))
                .scalar("withoutPlaces", figure -> figure.people(AccessState.PROVIDER_WITHOUT_PLACES))
                .scalar("placesNotKnown", figure -> figure.people(AccessState.PLACES_NOT_KNOWN))
                .scalar("nothingInReach", figure -> figure.people(AccessState.NOTHING_IN_REACH))
                .scalar("notKnown", figure -> figure.people(AccessState.NOT_KNOWN));
    }

    private static List<MunicipalityAccess> inStates(ServiceAccess access, Arguments arguments) {
        List<String> states = arguments.findNames("states");
        return states == null
                ? access.municipalities()
                : access.municipalities().stream()
                        .filter(row -> states.contains(row.state().name()))
                        .toList();
    }
}
