package fi.alunetwork.store.element;

/** What a relationship says; its name in Cypher is the constant's. */
public enum RelationType {
    /** A municipality belongs to an area, for a time. */
    PART_OF,
    /** A municipality was merged into another when its validity ended. */
    MERGED_INTO,
    /** Two municipalities share a border; stored once, from the smaller code. */
    NEIGHBOUR_OF,
    /** A municipality has a figure of an indicator. */
    MEASURED,
    /** An organisation is registered in a municipality. */
    REGISTERED_IN,
    /** An organisation is the legal body of an area. */
    ACTS_FOR,
    /** An organisation owns another. */
    OWNS,
    /** An organisation's tasks were taken over by another. */
    SUCCEEDED_BY,
    /** An organisation runs a workshop, for a time. */
    OPERATES,
    /** A workshop is at a site, for a time. */
    AT,
    /** A site stands in a municipality. */
    STANDS_IN,
    /** A workshop offers a provision. */
    OFFERS,
    /** A provision is declared to serve a municipality. */
    SERVES,
    /** An organisation, or an unnamed party, takes part in a partnership. */
    PARTY_TO,
    /** A workshop belongs to a network, for a time. */
    MEMBER_OF,
    /** A network or a partnership extends over an area or a municipality. */
    EXTENDS_OVER,
    /** An organisation coordinates a network. */
    COORDINATES,
    /** A statement of completeness holds in an area. */
    HOLDS_IN,
    /** A demand point stands for residents of a municipality. */
    STANDS_FOR
}
