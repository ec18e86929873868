package fi.alunetwork.graphql.regime;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.law.OrganiserAnswer;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of regimes and of answers on the law that are not simply what their records hold. */
@Configuration(proxyBeanMethods = false)
class RegimeFields {

    @Bean
    ObjectFields<Regime> regimeType() {
        return ObjectFields.of("Regime", Regime.class)
                .scalar("code", Regime::id)
                .scalar("basedOn", Regime::basedOn)
                .text("name", regime -> regime.names()::in)
                .text("summary", regime -> regime.summary()::in);
    }

    @Bean
    ObjectFields<Grounds> groundsType() {
        return ObjectFields.of("Grounds", Grounds.class)
                .scalar("regime", Grounds::regime)
                .text("reason", grounds -> grounds.reason()::in);
    }

    @Bean
    ObjectFields<Condition> legalConditionType() {
        return ObjectFields.of("LegalCondition", Condition.class)
                .scalar("code", Condition::id)
                .text("name", condition -> condition.names()::in)
                .text("explanation", condition -> condition.explanation()::in);
    }

    @Bean
    ObjectFields<OrganiserRule> organiserRuleType() {
        return ObjectFields.of("OrganiserRule", OrganiserRule.class)
                .text("body", rule -> rule.body().names()::in)
                .text("withoutArea", rule -> language -> {
                    LocalizedName names = namesWithoutArea(rule);
                    return names == null ? null : names.in(language);
                });
    }

    @Bean
    ObjectFields<OrganiserAnswer> organiserType() {
        return ObjectFields.of("Organiser", OrganiserAnswer.class).text("body", answer -> answer.body()::in);
    }

    @Bean
    ObjectFields<ProducerAnswer> producerAnswerType() {
        return ObjectFields.of("ProducerAnswer", ProducerAnswer.class).scalar("lawful", ProducerAnswer::isLawful);
    }

    private static @Nullable LocalizedName namesWithoutArea(OrganiserRule rule) {
        OrganiserRule.Body body = rule.withoutArea();
        return body == null ? null : body.names();
    }
}
