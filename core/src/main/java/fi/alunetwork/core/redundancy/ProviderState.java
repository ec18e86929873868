package fi.alunetwork.core.redundancy;

/** How many organisations there are, as far as it matters: the more cautious word first where two would do. */
public enum ProviderState {
    /** It may be one more or one less: the register, a date, an admission or an operator is not known. */
    NOT_KNOWN,
    /** None, and the register is stated to be whole there. */
    NONE,
    /** One, and the register is stated to be whole there: if it ends, nobody is left. */
    ONE,
    /** Two or more. */
    SEVERAL
}
