package fi.alunetwork.core.partnering;

import fi.alunetwork.core.reach.OfferedSite;
import java.util.List;
import java.util.Objects;

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

    /** The places of offers, as far as they are known. */
    public static double known(List<OfferedPlaces> offers) {
        return offers.stream()
                .map(offer -> offer.site().places())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** How many of the offers have no known places. */
    public static int notKnown(List<OfferedPlaces> offers) {
        return (int)
                offers.stream().filter(offer -> offer.site().places() == null).count();
    }
}
