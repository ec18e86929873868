package fi.alunetwork.graphql.takeover;

import fi.alunetwork.core.takeover.Candidacy;
import fi.alunetwork.core.takeover.LostCell;
import fi.alunetwork.core.takeover.TakeoverAnswer;
import fi.alunetwork.graphql.partnering.OrganisationSet;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on taking over that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class TakeoverFields {

    @Bean
    ObjectFields<TakeoverAnswer> takeoverPlanType() {
        return ObjectFields.of("TakeoverPlan", TakeoverAnswer.class)
                .list("optimal", "optimalCount", OrganisationSet.class, answer -> OrganisationSet.of(answer.optimal()))
                .whole("lost", LostCell.class, TakeoverFields::lost);
    }

    @Bean
    ObjectFields<LostCell> lostCellType() {
        return ObjectFields.of("LostCell", LostCell.class)
                .list("candidates", "candidatesCount", Candidacy.class, LostCell::candidates)
                .text("reason", lost -> lost.state().words()::in);
    }

    private static List<LostCell> lost(TakeoverAnswer answer, Arguments arguments) {
        List<String> states = arguments.findNames("states");
        return states == null
                ? answer.lost()
                : answer.lost().stream()
                        .filter(lost -> states.contains(lost.state().name()))
                        .toList();
    }
}
