package fi.alunetwork.core.reach;

/**
 * What one offer covers of a municipality by itself, whatever others do.
 *
 * @param offer the offer
 * @param share the share of the municipality's residents, above 0 to 1; 1 where one point stands for all of them
 */
public record OfferReach(Offer offer, double share) {}
