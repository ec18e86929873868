package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to a {@link RedundancyQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param services one answer for each service, in the order asked
 */
public record RedundancyAnswer(AnswerHeader header, List<ServiceRedundancy> services) {

    public RedundancyAnswer {
        services = List.copyOf(services);
    }
}
