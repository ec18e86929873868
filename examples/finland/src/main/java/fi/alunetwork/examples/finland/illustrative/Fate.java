package fi.alunetwork.examples.finland.illustrative;

/** What the reform of 2023 did to the social services of an invented workshop. */
enum Fate {
    /** Nothing: it has none, or its operator went on producing them. */
    UNCHANGED,
    /** The whole workshop moved to the wellbeing services county. */
    MOVES_WHOLE,
    /** The county took the social services to a workshop of its own; the rest stayed with the municipality. */
    MOVES_IN_PART,
    /** The municipal workshop goes on producing them, by cooperation between contracting entities. */
    HORIZONTAL,
    /** They ended, and nobody took them over on the day. */
    ENDS
}
