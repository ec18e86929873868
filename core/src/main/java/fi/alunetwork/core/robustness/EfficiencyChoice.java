package fi.alunetwork.core.robustness;

/** What to do about global efficiency, which costs a search from each actor for each removal. */
public enum EfficiencyChoice {
    /** It is worked out; a question that could not end in time is refused with the estimate. */
    REQUIRED,
    /** It is worked out where that takes about two seconds at most, and else left out, which the header tells. */
    IF_CHEAP,
    /** It is left out. */
    OMITTED
}
