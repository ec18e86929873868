package fi.alunetwork.graphql.siting;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.siting.Candidate;
import fi.alunetwork.core.siting.Gain;
import fi.alunetwork.core.siting.OpenPlace;
import fi.alunetwork.core.siting.ServiceSiting;
import fi.alunetwork.core.siting.SitingAnswer;
import fi.alunetwork.core.siting.SitingPlace;
import fi.alunetwork.core.siting.SitingPlan;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on new points that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class SitingFields {

    @Bean
    ObjectFields<SitingAnswer> sitingType() {
        return ObjectFields.of("Siting", SitingAnswer.class)
                .list("candidates", "candidatesCount", Candidate.class, SitingAnswer::candidates);
    }

    @Bean
    ObjectFields<Candidate> sitingCandidateType() {
        return ObjectFields.of("SitingCandidate", Candidate.class).name(Candidate::names);
    }

    @Bean
    ObjectFields<ServiceSiting> serviceSitingType() {
        return ObjectFields.of("ServiceSiting", ServiceSiting.class)
                .list("uncoverable", "uncoverableCount", OpenPlace.class, ServiceSiting::uncoverable)
                .list("notKnown", "notKnownCount", OpenPlace.class, ServiceSiting::notKnown);
    }

    @Bean
    ObjectFields<SitingPlan> sitingPlanType() {
        return ObjectFields.of("SitingPlan", SitingPlan.class)
                .list("gained", "gainedCount", Gain.class, SitingPlan::gained)
                .list("culprits", "culpritsCount", SitingPlace.class, SitingPlan::culprits);
    }

    @Bean
    ObjectFields<Gain> sitingGainType() {
        return ObjectFields.of("SitingGain", Gain.class).text("reason", gain -> gain.reason()::in);
    }

    @Bean
    ObjectFields<SitingPlace> sitingPlaceType() {
        return ObjectFields.of("SitingPlace", SitingPlace.class)
                .object(
                        "municipality",
                        MunicipalityOnDate.class,
                        place -> place.place().municipality())
                .scalar("share", place -> place.place().share());
    }

    @Bean
    ObjectFields<OpenPlace> sitingOpenPlaceType() {
        return ObjectFields.of("SitingOpenPlace", OpenPlace.class).text("reason", place -> place.reason()::in);
    }
}
