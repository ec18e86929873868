package fi.alunetwork.graphql.cohesion;

import fi.alunetwork.core.cohesion.CohesionPart;
import fi.alunetwork.core.cohesion.GroupMixing;
import fi.alunetwork.core.cohesion.Outsiders;
import fi.alunetwork.core.cohesion.Subject;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on cohesion that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class CohesionFields {

    @Bean
    ObjectFields<CohesionPart> cohesionPartType() {
        return ObjectFields.of("CohesionPart", CohesionPart.class)
                .scalar("actorCount", CohesionPart::actors)
                .scalar("tieCount", CohesionPart::ties)
                .scalar("componentCount", CohesionPart::components)
                .list("isolates", "isolatesCount", Actor.class, CohesionPart::isolates);
    }

    @Bean
    ObjectFields<Subject> cohesionSubjectType() {
        return ObjectFields.of("CohesionSubject", Subject.class)
                .name(Subject::names)
                .scalar("whole", Subject::isWhole);
    }

    @Bean
    ObjectFields<GroupMixing> groupMixingType() {
        return ObjectFields.of("GroupMixing", GroupMixing.class)
                .scalar("by", mixing -> mixing.grouping().by())
                .scalar(
                        "areaKind",
                        mixing -> mixing.grouping().by() == Grouping.By.AREA
                                ? mixing.grouping().areaKind()
                                : null)
                .scalar("groupCount", GroupMixing::groups)
                .scalar("unknownCount", mixing -> mixing.index().unknown())
                .scalar("external", mixing -> mixing.index().external())
                .scalar("internal", mixing -> mixing.index().internal())
                .scalar("eiIndex", mixing -> mixing.index().index())
                .scalar("expected", mixing -> mixing.index().expected());
    }

    @Bean
    ObjectFields<Outsiders> networkOutsidersType() {
        return ObjectFields.of("NetworkOutsiders", Outsiders.class)
                .scalar("memberCount", Outsiders::members)
                .scalar("inExtentCount", Outsiders::inExtent)
                .list("workshops", "workshopsCount", WorkshopOnDate.class, Outsiders::workshops);
    }
}
