package fi.alunetwork.core.reach;

import java.util.List;

/**
 * The offers that cover one place of a municipality, each by itself.
 *
 * @param share the share of the municipality's residents that the place stands for
 * @param offers the offers, by their ids
 */
public record PlaceOffers(double share, List<Offer> offers) {

    public PlaceOffers {
        offers = List.copyOf(offers);
    }
}
