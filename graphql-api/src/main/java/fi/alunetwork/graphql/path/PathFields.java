package fi.alunetwork.graphql.path;

import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.path.ActorNeighbourhood;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of a neighbourhood that are not simply what its record holds. */
@Configuration(proxyBeanMethods = false)
class PathFields {

    @Bean
    ObjectFields<ActorNeighbourhood> actorNeighbourhoodType() {
        return ObjectFields.of("ActorNeighbourhood", ActorNeighbourhood.class)
                .list("ties", "tiesCount", Tie.class, ActorNeighbourhood::ties);
    }
}
