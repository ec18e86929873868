package fi.alunetwork.core.regime;

/**
 * Whether the law lets a body do something. A rule states one of the first three; the others are found when it is
 * applied.
 */
public enum Verdict {
    /** It may. */
    ALLOWED,
    /** It may where a named condition is met. */
    CONDITIONAL,
    /** It may not. */
    NOT_ALLOWED,
    /** The rules of the mainland do not apply (Åland). */
    OWN_LEGISLATION,
    /** What the rule asks of the body, such as its legal form, is not known; or no rule is. */
    NOT_KNOWN
}
