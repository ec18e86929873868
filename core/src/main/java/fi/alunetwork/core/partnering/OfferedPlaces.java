package fi.alunetwork.core.partnering;

import fi.alunetwork.core.reach.OfferedSite;
import java.util.List;

/**
 * What is offered of one service at one site that reaches cells of a package.
 *
 * @param site the provision at the site, with its places where they are known
 * @param partners the numbers of those who run it, in order; at least one
 * @param cells the numbers of the cells that it reaches, in order
 */
public record OfferedPlaces(OfferedSite site, List<Integer> partners, List<Integer> cells) {

    public OfferedPlaces {
        partners = List.copyOf(partners);
        cells = List.copyOf(cells);
    }
}
