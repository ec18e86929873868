package fi.alunetwork.core.coverage;

/**
 * How the residents of a municipality split by a rule. With one point for a municipality it is all or nothing; with
 * several demand points parts of it can differ.
 *
 * @param covered the share that is covered, 0 to 1
 * @param notCovered the share that is not, and the register is whole
 * @param notKnown the share of which it is not known
 */
public record Split(double covered, double notCovered, double notKnown) {

    static final Split NONE = new Split(0, 0, 0);

    Split plus(double share, Verdict verdict) {
        return switch (verdict) {
            case COVERED -> new Split(covered + share, notCovered, notKnown);
            case NOT_COVERED -> new Split(covered, notCovered + share, notKnown);
            case NOT_KNOWN -> new Split(covered, notCovered, notKnown + share);
        };
    }

    /** What holds for most of the residents; where parts are equal, the more cautious word. */
    public Verdict verdict() {
        if (notKnown >= covered && notKnown >= notCovered) {
            return Verdict.NOT_KNOWN;
        }
        return notCovered >= covered ? Verdict.NOT_COVERED : Verdict.COVERED;
    }

    /** Whether a place, or most of a municipality's residents, is covered by a rule. */
    public enum Verdict {
        /** It is. */
        COVERED,
        /** It is not, and the register is whole. */
        NOT_COVERED,
        /** Not found, and the register is not known to be whole, or a date, place or admission is not known. */
        NOT_KNOWN
    }
}
