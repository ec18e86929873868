package fi.alunetwork.core.siting;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to a {@link SitingQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param candidates where new points could go, in the order of their numbers
 * @param services one answer for each service, in the order asked
 */
public record SitingAnswer(AnswerHeader header, List<Candidate> candidates, List<ServiceSiting> services) {

    public SitingAnswer {
        candidates = List.copyOf(candidates);
        services = List.copyOf(services);
    }
}
