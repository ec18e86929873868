package fi.alunetwork.core.concentration;

import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * The answer to a {@link ConcentrationQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param services one answer for each service, in the order asked
 */
public record ConcentrationAnswer(AnswerHeader header, List<ServiceConcentration> services) {

    public ConcentrationAnswer {
        services = List.copyOf(services);
    }

    /**
     * The answer on one service.
     *
     * @param service the service
     * @param rule which offers a municipality's residents can use
     * @param inequality how unequal people are in the variable asked
     * @param supply how concentrated the supply is: by places, and by offers
     * @param municipalities every municipality of the base, in the order of their codes
     */
    public record ServiceConcentration(
            Service service,
            CoverageRule rule,
            Inequality inequality,
            List<Supply> supply,
            List<MunicipalityValue> municipalities) {

        public ServiceConcentration {
            supply = List.copyOf(supply);
            municipalities = List.copyOf(municipalities);
        }
    }
}
