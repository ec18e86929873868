package fi.alunetwork.core.reach;

/**
 * How the residents of a municipality split by a rule. With one point for a municipality it is all or nothing; with
 * several demand points parts of it can differ.
 *
 * @param covered the share that is covered, 0 to 1
 * @param notCovered the share that is not, and the register is whole
 * @param notKnown the share of which it is not known
 */
public record Split(double covered, double notCovered, double notKnown) {

    /** Nobody yet. */
    public static final Split NONE = new Split(0, 0, 0);

    /** With a further share of the residents. */
    public Split plus(double share, Covered verdict) {
        return switch (verdict) {
            case YES -> new Split(covered + share, notCovered, notKnown);
            case NO -> new Split(covered, notCovered + share, notKnown);
            case NOT_KNOWN -> new Split(covered, notCovered, notKnown + share);
        };
    }

    /** What holds for most of the residents; where parts are equal, the more cautious word. */
    public Covered verdict() {
        if (notKnown >= covered && notKnown >= notCovered) {
            return Covered.NOT_KNOWN;
        }
        return notCovered >= covered ? Covered.NO : Covered.YES;
    }
}
