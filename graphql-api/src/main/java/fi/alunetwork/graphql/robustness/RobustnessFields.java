package fi.alunetwork.graphql.robustness;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.robustness.GroupRemoval;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on robustness that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class RobustnessFields {

    @Bean
    ObjectFields<GroupRemoval> groupRemovalType() {
        return ObjectFields.of("GroupRemoval", GroupRemoval.class)
                .list("leavers", "leaversCount", Actor.class, GroupRemoval::leavers)
                .list("newlyWithoutTies", "newlyWithoutTiesCount", Actor.class, GroupRemoval::newlyWithoutTies);
    }
}
