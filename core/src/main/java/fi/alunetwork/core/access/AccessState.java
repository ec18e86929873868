package fi.alunetwork.core.access;

/** What is in reach of a place: answers that a planner must not confuse. */
public enum AccessState {
    /** A site with places. */
    PLACES_IN_REACH,
    /** Sites, all of which are known to have no places. */
    PROVIDER_WITHOUT_PLACES,
    /** Sites whose places are not known, or too few of whose places are known to tell figures of places. */
    PLACES_NOT_KNOWN,
    /** Nothing, and the register is stated to be whole there. */
    NOTHING_IN_REACH,
    /** Nothing was found, which is not the same as none: the register, a date, a place or an admission is not known. */
    NOT_KNOWN
}
