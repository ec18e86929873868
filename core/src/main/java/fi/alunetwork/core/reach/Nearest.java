package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.workshop.Site;
import org.jspecify.annotations.Nullable;

/**
 * The nearest workshop that provides a service.
 *
 * @param workshop the workshop
 * @param site its site; null where the service comes to the municipality, or where no site is known
 * @param distance the way to the site, as the question measures it; 0 where the service comes to the municipality; null
 *     where it is not known
 */
public record Nearest(
        WorkshopOnDate workshop,
        @Nullable Site site,
        @Nullable Distance distance) {

    /** Whether it is near; false where its distance is not known. */
    public boolean isWithin(double threshold) {
        return distance != null && distance.value() <= threshold;
    }
}
