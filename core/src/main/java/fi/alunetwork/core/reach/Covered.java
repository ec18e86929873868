package fi.alunetwork.core.reach;

/** Whether a place, or most of a municipality's residents, is covered by a rule. */
public enum Covered {
    /** It is. */
    YES,
    /** It is not, and the register is whole. */
    NO,
    /** Not found, and the register is not known to be whole, or a date, place or admission is not known. */
    NOT_KNOWN
}
