package fi.alunetwork.core.comparison;

import java.util.List;

/**
 * An analysis that gives each municipality a value, such as places or a distance, in two pictures.
 *
 * @param header the dates and parameters of both, and what the reader should mind
 * @param services one comparison for each service, in the order asked
 */
public record ValueComparison(ComparisonHeader header, List<ServiceValues> services) {

    public ValueComparison {
        services = List.copyOf(services);
    }
}
