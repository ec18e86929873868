package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.workshop.Site;
import org.jspecify.annotations.Nullable;

/**
 * A provision at one site of its workshop.
 *
 * @param provision the provision
 * @param site the site; null where the service comes to the municipalities it serves, or no site is known
 * @param places the places that the site has of the provision's, which are shared evenly over the sites of the day,
 *     because no source tells how an operator fills its sites; null where not known
 * @param open whether it is open on the day, or counted as such; otherwise that is not known
 */
public record OfferedSite(
        ProvisionOnDate provision,
        @Nullable Site site,
        @Nullable Double places,
        boolean open) {}
