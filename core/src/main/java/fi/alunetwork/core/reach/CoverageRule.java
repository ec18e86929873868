package fi.alunetwork.core.reach;

import fi.alunetwork.core.workshop.Service;

/** What counts as covered. Declared areas and distances disagree, so an answer always names its rule. */
public enum CoverageRule {
    /**
     * A provision is declared to serve the municipality, however far its site. The national 90 per cent is of this
     * kind.
     */
    DECLARED_AREA,
    /** A site that provides the service lies within the threshold, whoever it admits. */
    DISTANCE,
    /**
     * A site lies within the threshold and its provision admits the municipality's residents: it serves the
     * municipality, or its organiser's area contains it, or the service is bound to no area and no service area is
     * declared.
     */
    REACHABLE_AND_ADMITTED;

    /**
     * The rule that an answer uses where the question names none: a service that a body organises for its own residents
     * is of no use to others near by, so it asks for admission too.
     */
    public static CoverageRule defaultFor(Service service) {
        return service.isBoundToResidence() ? REACHABLE_AND_ADMITTED : DISTANCE;
    }
}
