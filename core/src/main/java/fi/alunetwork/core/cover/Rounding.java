package fi.alunetwork.core.cover;

/** How far sums of doubles are trusted where a bound is rounded. */
final class Rounding {

    /** The share of a figure within which two are the same. */
    static final double TRUSTED = 1e-9;

    private static final double SHARE = 1e-12;
    private static final double TOLD = 1e6;
    private static final double LARGEST_TOLD = 1e9;

    private Rounding() {}

    /**
     * A figure without what adding and taking away left far behind its point; for what is told, not for what is proved.
     */
    static double told(double figure) {
        return Math.abs(figure) < LARGEST_TOLD ? Math.rint(figure * TOLD) / TOLD : figure;
    }

    /** By how much a computed figure may be beside the true one, with much to spare. */
    static double slack(double figure) {
        return SHARE * Math.max(1_000, Math.abs(figure));
    }
}
