package fi.alunetwork.graphql.comparison;

import fi.alunetwork.core.comparison.ChangedCohesion;
import fi.alunetwork.core.comparison.CohesionFigure;
import fi.alunetwork.core.comparison.CooperationComparison;
import fi.alunetwork.core.comparison.Difference;
import fi.alunetwork.core.comparison.TieCause;
import fi.alunetwork.core.comparison.TieChange;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of a comparison of cooperation that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class CooperationComparisonFields {

    @Bean
    ObjectFields<CooperationComparison> cooperationComparisonType() {
        return ObjectFields.of("CooperationComparison", CooperationComparison.class)
                .list("tiesEnded", "tiesEndedCount", TieChange.class, CooperationComparison::tiesEnded)
                .list("tiesNew", "tiesNewCount", TieChange.class, CooperationComparison::tiesNew)
                .list("actorsGone", "actorsGoneCount", Actor.class, CooperationComparison::actorsGone)
                .list("actorsNew", "actorsNewCount", Actor.class, CooperationComparison::actorsNew);
    }

    @Bean
    ObjectFields<CohesionFigure.Changed> changedCohesionFigureType() {
        return ObjectFields.of("ChangedCohesionFigure", CohesionFigure.Changed.class)
                .scalar("before", changed -> changed.difference().before())
                .scalar("after", changed -> changed.difference().after())
                .scalar("change", changed -> changed.difference().change());
    }

    @Bean
    ObjectFields<ChangedCohesion.Mixing> changedMixingType() {
        return ObjectFields.of("ChangedMixing", ChangedCohesion.Mixing.class)
                .scalar("by", mixing -> mixing.grouping().by())
                .scalar(
                        "areaKind",
                        mixing -> mixing.grouping().by() == Grouping.By.AREA
                                ? mixing.grouping().areaKind()
                                : null)
                .object("eiIndex", Difference.class, ChangedCohesion.Mixing::index);
    }

    @Bean
    ObjectFields<TieChange> tieChangeType() {
        return ObjectFields.of("TieChange", TieChange.class).text("reason", change -> change::reason);
    }

    @Bean
    ObjectFields<TieCause> tieCauseType() {
        return ObjectFields.of("TieCause", TieCause.class).text("text", cause -> cause::in);
    }
}
