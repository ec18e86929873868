package fi.alunetwork.graphql.position;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.position.ActorPosition;
import fi.alunetwork.core.position.BrokerRoles;
import fi.alunetwork.core.position.Community;
import fi.alunetwork.core.position.CutOff;
import fi.alunetwork.core.position.PositionAnswer;
import fi.alunetwork.core.tie.Brokerage.Role;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on positions that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class PositionFields {

    @Bean
    ObjectFields<PositionAnswer> positionsType() {
        return ObjectFields.of("Positions", PositionAnswer.class)
                .object("header", AnswerHeader.class, PositionAnswer::header)
                .scalar("modularity", answer -> answer.communities().modularity())
                .list(
                        "communities",
                        "communityCount",
                        Community.class,
                        answer -> answer.communities().list());
    }

    @Bean
    ObjectFields<ActorPosition> actorPositionType() {
        return ObjectFields.of("ActorPosition", ActorPosition.class)
                .list("bridges", "bridgeCount", Tie.class, ActorPosition::bridges)
                .list("separated", "separatedCount", CutOff.class, ActorPosition::separated);
    }

    @Bean
    ObjectFields<BrokerRoles> brokerRolesType() {
        return ObjectFields.of("BrokerRoles", BrokerRoles.class)
                .scalar("by", roles -> roles.grouping().by())
                .scalar(
                        "areaKind",
                        roles -> roles.grouping().by() == Grouping.By.AREA
                                ? roles.grouping().areaKind()
                                : null)
                .scalar("coordinator", roles -> roles.count(Role.COORDINATOR))
                .scalar("itinerant", roles -> roles.count(Role.ITINERANT))
                .scalar("gatekeeper", roles -> roles.count(Role.GATEKEEPER))
                .scalar("representative", roles -> roles.count(Role.REPRESENTATIVE))
                .scalar("liaison", roles -> roles.count(Role.LIAISON));
    }

    @Bean
    ObjectFields<CutOff> cutOffType() {
        return ObjectFields.of("CutOff", CutOff.class).list("actors", "actorCount", Actor.class, CutOff::actors);
    }

    @Bean
    ObjectFields<Community> communityType() {
        return ObjectFields.of("Community", Community.class)
                .list("members", "memberCount", Actor.class, Community::members);
    }
}
