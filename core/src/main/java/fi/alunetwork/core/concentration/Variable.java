package fi.alunetwork.core.concentration;

/** What is compared between people: the variable whose distribution is measured. */
public enum Variable {
    /** The way to the nearest offer that the rule counts, at whatever distance. Who has no provider is left out. */
    DISTANCE,
    /** The number of offers within the threshold that the rule counts. */
    COUNT
}
