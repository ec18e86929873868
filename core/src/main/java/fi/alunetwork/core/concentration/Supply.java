package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How concentrated the supply of a service in the base is: in whose hands it is, and whether it is gathered in the
 * centres of regions. An offer stands where the sites of its workshop stand, and evenly at each of them; a service that
 * comes to people stands in the municipalities that it serves.
 *
 * @param unit what is counted
 * @param known the part of the offers of which it is known how much they are
 * @param total how much there is; null, like the figures below, where less than {@value #LEAST_KNOWN} of the offers is
 *     known, or nothing is there
 * @param herfindahl the Herfindahl–Hirschman index of it by organisation
 * @param equivalentNumber how many organisations of equal size would give the same index
 * @param centres the part that stands in the centres of regions; null also where no region has a known centre
 * @param outsideCentres the part that stands outside of them; null where that in the centres is
 * @param locationQuotient the share of the supply in the centres over the share of people there; null also where nobody
 *     lives in a centre
 * @param organisations who holds how much, the largest first; several operators of a workshop hold it evenly
 * @param withoutOperator how much nobody is known to hold; left out of the index
 */
public record Supply(
        Unit unit,
        Share known,
        @Nullable Double total,
        @Nullable Double herfindahl,
        @Nullable Double equivalentNumber,
        @Nullable Share centres,
        @Nullable Share outsideCentres,
        @Nullable Double locationQuotient,
        List<Holder> organisations,
        double withoutOperator) {

    /** The least share of offers of known size that a figure may rest on: four of five. */
    public static final double LEAST_KNOWN = 0.8;

    /** What supply is counted in. */
    public enum Unit {
        /** Places at one time. */
        PLACES,
        /** Offers, each as one, however large. */
        OFFERS
    }

    /**
     * An organisation and what it holds.
     *
     * @param organisation the organisation
     * @param amount how much
     * @param share of all that somebody is known to hold
     */
    public record Holder(OrganisationOnDate organisation, double amount, Share share) {}

    public Supply {
        organisations = List.copyOf(organisations);
    }
}
