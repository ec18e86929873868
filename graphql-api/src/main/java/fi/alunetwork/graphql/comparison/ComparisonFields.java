package fi.alunetwork.graphql.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.comparison.Cause;
import fi.alunetwork.core.comparison.ComparisonHeader;
import fi.alunetwork.core.comparison.Difference;
import fi.alunetwork.core.comparison.Figure;
import fi.alunetwork.core.comparison.MunicipalityChange;
import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.comparison.ServiceValues;
import fi.alunetwork.core.comparison.ValueChange;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of a comparison that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class ComparisonFields {

    @Bean
    ObjectFields<ComparisonHeader> comparisonHeaderType() {
        return ObjectFields.of("ComparisonHeader", ComparisonHeader.class)
                .text(
                        "notes",
                        header -> language -> header.notes().stream()
                                .map(note -> note.in(language))
                                .toList());
    }

    @Bean
    ObjectFields<ByRule> ruleComparisonType() {
        return ObjectFields.of("RuleComparison", ByRule.class)
                .whole("municipalities", MunicipalityChange.class, ComparisonFields::withOutcomes);
    }

    @Bean
    ObjectFields<MunicipalityChange> municipalityChangeType() {
        return ObjectFields.of("MunicipalityChange", MunicipalityChange.class)
                .object("nearest", Difference.class, MunicipalityChange::nearestDistance)
                .text("reason", row -> row::reason);
    }

    @Bean
    ObjectFields<ServiceValues> serviceValuesType() {
        return ObjectFields.of("ServiceValues", ServiceValues.class)
                .whole("municipalities", ValueChange.class, ComparisonFields::onCourses);
    }

    @Bean
    ObjectFields<Figure.Changed> changedValueFigureType() {
        return ObjectFields.of("ChangedValueFigure", Figure.Changed.class)
                .scalar("before", changed -> changed.difference().before())
                .scalar("after", changed -> changed.difference().after())
                .scalar("change", changed -> changed.difference().change());
    }

    @Bean
    ObjectFields<ValueChange> valueChangeType() {
        return ObjectFields.of("ValueChange", ValueChange.class).text("reason", row -> row::reason);
    }

    @Bean
    ObjectFields<Cause> coverageCauseType() {
        return ObjectFields.of("CoverageCause", Cause.class)
                .object("nearest", Difference.class, Cause::nearest)
                .text("text", cause -> cause::in);
    }

    @Bean
    ObjectFields<Cause.Ruling> causeRulingType() {
        return ObjectFields.of("CauseRuling", Cause.Ruling.class)
                .scalar("regime", ruling -> ruling.regime().id().value())
                .text("regimeName", ruling -> ruling.regime().names()::in)
                .text("condition", ComparisonFields::condition)
                .text("reason", ruling -> ruling.answer().grounds().reason()::in)
                .scalar("rule", ruling -> ruling.answer().grounds().rule())
                .scalar(
                        "citations",
                        ruling -> ruling.answer().grounds().sources().stream()
                                .map(LawSource::citation)
                                .toList())
                .scalar("disputed", ruling -> ruling.answer().grounds().disputed());
    }

    @Bean
    ObjectFields<Effect> causeChangeType() {
        return ObjectFields.of("CauseChange", Effect.class).text("description", effect -> effect.description()::in);
    }

    private static Function<Language, ?> condition(Cause.Ruling ruling) {
        Condition condition = ruling.answer().condition();
        return language -> condition == null ? null : condition.names().in(language);
    }

    private static List<ValueChange> onCourses(ServiceValues compared, Arguments arguments) {
        List<String> courses = arguments.findNames("courses");
        return courses == null
                ? compared.municipalities()
                : compared.municipalities().stream()
                        .filter(row -> courses.contains(row.course().name()))
                        .toList();
    }

    private static List<MunicipalityChange> withOutcomes(ByRule compared, Arguments arguments) {
        List<String> outcomes = arguments.findNames("outcomes");
        return outcomes == null
                ? compared.municipalities()
                : compared.municipalities().stream()
                        .filter(row -> outcomes.contains(row.outcome().name()))
                        .toList();
    }
}
