package fi.alunetwork.core.criticality;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rule whom an offer had to admit
 * @param base all people of municipalities with a known figure
 * @param covered people within reach of an open offer
 * @param illustrative covered people whose offers in reach are illustrative in part or all
 * @param notKnown people of whom it is not known whether an offer is within reach
 * @param rankings workshops, organisations, or both, as asked
 */
public record ServiceCriticality(
        Service service,
        CoverageRule rule,
        double base,
        double covered,
        double illustrative,
        double notKnown,
        List<Ranking> rankings) {

    public ServiceCriticality {
        rankings = List.copyOf(rankings);
    }
}
