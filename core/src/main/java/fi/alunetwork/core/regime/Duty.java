package fi.alunetwork.core.regime;

/** Whether somebody is bound by law to organise a service. */
public enum Duty {
    /** Bound by law. */
    STATUTORY,
    /** Organises it where it so chooses. */
    VOLUNTARY,
    /** The law binds nobody. Another thing than not known. */
    NOBODY_OBLIGED,
    /** Åland has its own legislation. */
    OWN_LEGISLATION,
    /** The sources at hand do not tell. */
    NOT_KNOWN
}
