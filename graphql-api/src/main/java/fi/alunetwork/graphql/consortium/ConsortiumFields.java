package fi.alunetwork.graphql.consortium;

import fi.alunetwork.core.consortium.ConsortiumAnswer;
import fi.alunetwork.core.consortium.ConsortiumBonds;
import fi.alunetwork.core.consortium.ConsortiumCell;
import fi.alunetwork.core.consortium.ConsortiumPoint;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.graphql.partnering.OrganisationSet;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of an answer on a consortium that are not simply what its records hold. */
@Configuration(proxyBeanMethods = false)
class ConsortiumFields {

    @Bean
    ObjectFields<ConsortiumAnswer> consortiumType() {
        return ObjectFields.of("Consortium", ConsortiumAnswer.class)
                .list("optimal", "optimalCount", OrganisationSet.class, answer -> OrganisationSet.of(answer.optimal()))
                .whole("cells", ConsortiumCell.class, ConsortiumFields::cells);
    }

    @Bean
    ObjectFields<ConsortiumPoint> consortiumPointType() {
        return ObjectFields.of("ConsortiumPoint", ConsortiumPoint.class).scalar("proved", ConsortiumPoint::isProved);
    }

    @Bean
    ObjectFields<ConsortiumBonds> consortiumBondsType() {
        return ObjectFields.of("ConsortiumBonds", ConsortiumBonds.class)
                .list("ties", "tiesCount", Tie.class, ConsortiumBonds::ties)
                .whole("parts", OrganisationSet.class, bonds -> OrganisationSet.of(bonds.parts()));
    }

    private static List<ConsortiumCell> cells(ConsortiumAnswer answer, Arguments arguments) {
        Boolean covered = arguments.findTruth("covered");
        return covered == null
                ? answer.cells()
                : answer.cells().stream()
                        .filter(cell -> cell.covered() == covered)
                        .toList();
    }
}
