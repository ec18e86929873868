package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.redundancy.ProviderState;

/** How firmly a conclusion stands when the question is asked otherwise; of several variants the last word counts. */
public enum Firmness {
    /** As it was asked it is not known, so that there is no conclusion that could flip. */
    NO_CONCLUSION,
    /** It is the same however the question is asked. */
    HOLDS,
    /** It never turns into another, but in some variant it is not known. */
    UNSURE,
    /** In some variant it turns into another. */
    FLIPS;

    static Firmness ofCoverage(Standing asked, Standing variant) {
        return of(asked.covered(), variant.covered(), Covered.NOT_KNOWN);
    }

    /** A municipality that hangs on one provider in both, but on another, does not stand as it did. */
    static Firmness ofProviders(Standing asked, Standing variant) {
        Firmness byState = of(asked.providers(), variant.providers(), ProviderState.NOT_KNOWN);
        Provider one = asked.only();
        Provider other = variant.only();
        boolean another = one != null && other != null && !one.id().equals(other.id());
        return byState == HOLDS && another ? FLIPS : byState;
    }

    private static <E extends Enum<E>> Firmness of(E asked, E variant, E notKnown) {
        if (asked == notKnown) {
            return NO_CONCLUSION;
        }
        if (asked == variant) {
            return HOLDS;
        }
        return variant == notKnown ? UNSURE : FLIPS;
    }
}
