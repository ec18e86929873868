package fi.alunetwork.core.selection;

/** Which way a list is sorted. What is not known comes last either way. */
public enum Direction {
    /** The smallest first; names from A to Ö. */
    ASC,
    /** The largest first; names from Ö to A. */
    DESC
}
