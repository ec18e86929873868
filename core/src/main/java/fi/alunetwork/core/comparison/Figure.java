package fi.alunetwork.core.comparison;

/** The figures of the base that a comparison of values tells. */
public enum Figure {
    /** Places per 1 000 people of the target group, the mean over those of whom it is known. */
    PLACES_PER_1000,
    /** Open sites within reach, the mean over people. */
    SITES_IN_REACH,
    /** People with nothing in reach. */
    PEOPLE_WITH_NONE,
    /** People with one organisation within reach. */
    PEOPLE_WITH_ONE,
    /** People with two or more organisations within reach. */
    PEOPLE_WITH_SEVERAL,
    /** People of whom it is not known what is within reach. */
    PEOPLE_NOT_KNOWN,
    /** The mean of the variable over people. */
    MEAN,
    /** The Gini coefficient of the variable, 0 to 1. */
    GINI,
    /** The Theil index of the variable. */
    THEIL,
    /** The part of the Theil index that lies between areas. */
    THEIL_BETWEEN,
    /** The part of the Theil index that lies within areas. */
    THEIL_WITHIN,
    /** The Herfindahl–Hirschman index of places by organisation. */
    HERFINDAHL_OF_PLACES,
    /** The Herfindahl–Hirschman index of offers by organisation. */
    HERFINDAHL_OF_OFFERS,
    /** The location quotient of the centres of regions, of places. */
    LOCATION_QUOTIENT_OF_PLACES,
    /** The location quotient of the centres of regions, of offers. */
    LOCATION_QUOTIENT_OF_OFFERS,
    /** The share of places outside the centres of regions. */
    PLACES_OUTSIDE_CENTRES,
    /** The share of offers outside the centres of regions. */
    OFFERS_OUTSIDE_CENTRES;

    /** The figure in both pictures. */
    Changed between(Difference difference) {
        return new Changed(this, difference);
    }

    /**
     * A figure in two pictures.
     *
     * @param figure which one
     * @param difference before, after and the change
     */
    public record Changed(Figure figure, Difference difference) {}
}
