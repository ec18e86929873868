package fi.alunetwork.core.regime;

/** What a producer is to the body that organises the service. */
public enum Relation {
    /** The organiser itself (oma tuotanto). */
    ITSELF,
    /** An entity that the organiser controls (sidosyksikkö): by ownership, as its founder, or by its board. */
    IN_HOUSE,
    /** Another municipality, joint authority or county, or the state. */
    OTHER_PUBLIC_BODY,
    /** Anybody else; everybody, where nobody organises the service. */
    OUTSIDE
}
