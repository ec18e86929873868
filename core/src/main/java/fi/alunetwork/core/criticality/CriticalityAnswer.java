package fi.alunetwork.core.criticality;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to a {@link CriticalityQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param services one answer for each service, in the order asked
 */
public record CriticalityAnswer(AnswerHeader header, List<ServiceCriticality> services) {

    public CriticalityAnswer {
        services = List.copyOf(services);
    }
}
