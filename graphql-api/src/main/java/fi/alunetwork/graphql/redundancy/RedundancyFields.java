package fi.alunetwork.graphql.redundancy;

import fi.alunetwork.core.redundancy.Lot;
import fi.alunetwork.core.redundancy.MunicipalityRedundancy;
import fi.alunetwork.core.redundancy.ProviderState;
import fi.alunetwork.core.redundancy.RedundancyFigure;
import fi.alunetwork.core.redundancy.ServiceRedundancy;
import fi.alunetwork.core.redundancy.SoleProvider;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on redundancy that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class RedundancyFields {

    @Bean
    ObjectFields<ServiceRedundancy> serviceRedundancyType() {
        return ObjectFields.of("ServiceRedundancy", ServiceRedundancy.class)
                .list("soleProviders", "soleProvidersCount", SoleProvider.class, ServiceRedundancy::soleProviders)
                .whole(
                        "municipalities",
                        MunicipalityRedundancy.class,
                        (redundancy, arguments) ->
                                inStates(redundancy.municipalities(), MunicipalityRedundancy::state, arguments))
                .whole(
                        "lots",
                        Lot.class,
                        (redundancy, arguments) -> inStates(redundancy.lots(), Lot::state, arguments));
    }

    @Bean
    ObjectFields<MunicipalityRedundancy> municipalityRedundancyType() {
        return ObjectFields.of("MunicipalityRedundancy", MunicipalityRedundancy.class)
                .text("reason", row -> row.reason()::in)
                .scalar("providersKnown", row -> row.providers().size())
                .scalar("shareNone", row -> row.share(ProviderState.NONE))
                .scalar("shareOne", row -> row.share(ProviderState.ONE))
                .scalar("shareSeveral", row -> row.share(ProviderState.SEVERAL))
                .scalar("shareNotKnown", row -> row.share(ProviderState.NOT_KNOWN));
    }

    @Bean
    ObjectFields<RedundancyFigure> redundancyFigureType() {
        return ObjectFields.of("RedundancyFigure", RedundancyFigure.class)
                .scalar("none", figure -> figure.people(ProviderState.NONE))
                .scalar("one", figure -> figure.people(ProviderState.ONE))
                .scalar("several", figure -> figure.people(ProviderState.SEVERAL))
                .scalar("notKnown", figure -> figure.people(ProviderState.NOT_KNOWN))
                .scalar("municipalitiesNone", figure -> figure.municipalities(ProviderState.NONE))
                .scalar("municipalitiesOne", figure -> figure.municipalities(ProviderState.ONE))
                .scalar("municipalitiesSeveral", figure -> figure.municipalities(ProviderState.SEVERAL))
                .scalar("municipalitiesNotKnown", figure -> figure.municipalities(ProviderState.NOT_KNOWN));
    }

    private static <T> List<T> inStates(List<T> rows, Function<T, ProviderState> state, Arguments arguments) {
        List<String> states = arguments.findNames("states");
        return states == null
                ? rows
                : rows.stream()
                        .filter(row -> states.contains(state.apply(row).name()))
                        .toList();
    }
}
