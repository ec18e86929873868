package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.graph.Assumptions;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a picture tells of the scenario that made it. */
@Configuration(proxyBeanMethods = false)
class ScenarioFields {

    @Bean
    ObjectFields<Assumptions> appliedScenarioType() {
        return ObjectFields.of("AppliedScenario", Assumptions.class)
                .whole("changes", Effect.class, Assumptions::effects);
    }

    @Bean
    ObjectFields<Effect> appliedChangeType() {
        return ObjectFields.of("AppliedChange", Effect.class)
                .text("description", effect -> effect.description()::in)
                .text(
                        "notes",
                        effect -> language -> effect.notes().stream()
                                .map(note -> note.in(language))
                                .toList())
                .scalar("workshopCount", effect -> effect.workshops().size())
                .scalar("provisionCount", effect -> effect.provisions().size())
                .scalar("organisationCount", effect -> effect.organisations().size())
                .scalar("partnershipCount", effect -> effect.partnerships().size())
                .scalar("municipalityCount", effect -> effect.municipalities().size());
    }
}
