package fi.alunetwork.graphql.cooperation;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Cooperation}, {@code Actor} and {@code Tie} that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class CooperationFields {

    @Bean
    ObjectFields<CooperationNetwork> cooperationType() {
        return ObjectFields.of("Cooperation", CooperationNetwork.class)
                .object("header", AnswerHeader.class, CooperationNetwork::header)
                .scalar("partnershipCount", network -> network.tally().partnerships());
    }

    @Bean
    ObjectFields<Actor> actorType() {
        return ObjectFields.of("Actor", Actor.class)
                .scalar("code", Actor::id)
                .name(Actor::names)
                .scalar("legalForm", actor -> actor.legalForm().orElse(null))
                .optional("municipality", MunicipalityOnDate.class, Actor::municipality);
    }

    @Bean
    ObjectFields<Tie> tieType() {
        return ObjectFields.of("Tie", Tie.class).scalar("illustrative", Tie::isIllustrative);
    }
}
