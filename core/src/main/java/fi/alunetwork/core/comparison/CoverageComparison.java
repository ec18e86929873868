package fi.alunetwork.core.comparison;

import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.List;

/**
 * Coverage in two pictures.
 *
 * @param header the dates and parameters of both, and what the reader should mind
 * @param services one comparison for each service, in the order asked
 * @param leftWithoutService workshops that are open after the change and provide nothing any more, having lost one of
 *     the services asked; in the order of their ids
 */
public record CoverageComparison(
        ComparisonHeader header, List<ServiceComparison> services, List<WorkshopOnDate> leftWithoutService) {

    public CoverageComparison {
        services = List.copyOf(services);
        leftWithoutService = List.copyOf(leftWithoutService);
    }
}
