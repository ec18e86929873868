package fi.alunetwork.core.access;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to an {@link AccessQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param services one answer for each service, in the order asked
 */
public record AccessAnswer(AnswerHeader header, List<ServiceAccess> services) {

    public AccessAnswer {
        services = List.copyOf(services);
    }
}
