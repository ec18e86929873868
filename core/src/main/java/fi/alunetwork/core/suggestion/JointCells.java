package fi.alunetwork.core.suggestion;

/**
 * What two actors reach, alone and together, in cells: pairs of a municipality and a service.
 *
 * @param one what one reaches
 * @param other what the other reaches
 * @param together what at least one of them reaches
 */
public record JointCells(int one, int other, int together) {

    /** How much more the two reach together than the one that reaches more does alone. */
    public int gained() {
        return together - Math.max(one, other);
    }

    /** What the one reaches and the other does not. */
    public int onlyOne() {
        return together - other;
    }

    /** What the other reaches and the one does not. */
    public int onlyOther() {
        return together - one;
    }
}
