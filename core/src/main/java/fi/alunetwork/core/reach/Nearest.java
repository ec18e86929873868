package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.workshop.Site;
import org.jspecify.annotations.Nullable;

/**
 * The nearest workshop that provides a service.
 *
 * @param provision the provision
 * @param site the workshop's site; null where the service comes to the municipality, or where no site is known
 * @param distance the way to the site, as the question measures it; 0 where the service comes to the municipality; null
 *     where it is not known
 */
public record Nearest(
        ProvisionOnDate provision,
        @Nullable Site site,
        @Nullable Distance distance) {

    /** The workshop that provides it. */
    public WorkshopOnDate workshop() {
        return provision.workshop();
    }

    /** Whether it is near; false where its distance is not known. */
    public boolean isWithin(double threshold) {
        return distance != null && distance.value() <= threshold;
    }

    /** The nearer of two; one that is not there, or whose distance is not known, is farther than any other. */
    static @Nullable Nearest of(@Nullable Nearest one, @Nullable Nearest other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isNearerThan(one) ? other : one;
    }

    private boolean isNearerThan(Nearest other) {
        return distance != null && (other.distance == null || distance.value() < other.distance.value());
    }
}
