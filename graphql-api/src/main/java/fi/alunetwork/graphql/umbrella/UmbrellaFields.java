package fi.alunetwork.graphql.umbrella;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.umbrella.UmbrellaAnswer;
import fi.alunetwork.core.umbrella.UmbrellaCandidate;
import fi.alunetwork.core.umbrella.UmbrellaCell;
import fi.alunetwork.graphql.partnering.OrganisationSet;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on umbrella bodies that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class UmbrellaFields {

    @Bean
    ObjectFields<UmbrellaAnswer> umbrellaType() {
        return ObjectFields.of("Umbrella", UmbrellaAnswer.class)
                .list("candidates", "candidatesCount", UmbrellaCandidate.class, UmbrellaAnswer::candidates)
                .list("optimal", "optimalCount", OrganisationSet.class, answer -> OrganisationSet.of(answer.optimal()));
    }

    @Bean
    ObjectFields<UmbrellaCandidate> umbrellaCandidateType() {
        return ObjectFields.of("UmbrellaCandidate", UmbrellaCandidate.class)
                .list("partners", "partnersCount", OrganisationOnDate.class, UmbrellaCandidate::partners)
                .whole("cells", UmbrellaCell.class, UmbrellaFields::cells);
    }

    private static List<UmbrellaCell> cells(UmbrellaCandidate candidate, Arguments arguments) {
        List<String> by = arguments.findNames("by");
        return by == null
                ? candidate.cells()
                : candidate.cells().stream()
                        .filter(cell -> by.contains(cell.by().name()))
                        .toList();
    }
}
