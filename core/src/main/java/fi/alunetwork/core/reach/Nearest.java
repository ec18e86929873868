package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.Site;
import org.jspecify.annotations.Nullable;

/**
 * The nearest workshop that provides a service.
 *
 * @param workshop the workshop
 * @param site its site; null where the service comes to the municipality, or where no site is known
 * @param km straight-line kilometres to the site; 0 where the service comes to the municipality; null where neither the
 *     site nor the municipality's own point is known
 */
public record Nearest(
        WorkshopOnDate workshop,
        @Nullable Site site,
        @Nullable Double km) {

    /** Whether it is near; false where its distance is not known. */
    public boolean isWithin(double thresholdKm) {
        return km != null && km <= thresholdKm;
    }
}
