package fi.alunetwork.core.coverage;

import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.reach.Threshold;
import java.util.List;

/**
 * The answer to a {@link CoverageQuestion}. One person uses several services, so the answers on them cannot be added;
 * {@code together} tells the people counted once.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param services one answer for each service, in the order asked
 * @param together for each threshold, the people with all and with any of the services; empty where one was asked
 */
public record CoverageAnswer(AnswerHeader header, List<ServiceCoverage> services, List<Together> together) {

    public CoverageAnswer {
        services = List.copyOf(services);
        together = List.copyOf(together);
    }

    /**
     * Several services counted together, each by the first rule that it was answered by.
     *
     * @param threshold how far is near
     * @param by who must offer all of them
     * @param all people whom every service covers, offered as asked
     * @param any people whom at least one covers
     * @param base all people with a known weight
     */
    public record Together(
            Threshold threshold, fi.alunetwork.core.coverage.Together by, double all, double any, double base) {}
}
