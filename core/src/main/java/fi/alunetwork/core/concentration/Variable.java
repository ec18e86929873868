package fi.alunetwork.core.concentration;

/** What is compared between people: the variable whose distribution is measured. */
public enum Variable {
    /** The way to the nearest offer that the rule counts, at whatever distance. Who has no provider is left out. */
    DISTANCE,
    /**
     * Places within the threshold for each 1 000 people, shared out among all who are within reach of them: the
     * two-step floating catchment areas of {@code access}. Where the places of too few offers are known, {@link #COUNT}
     * stands in.
     */
    ACCESS,
    /** The number of offers within the threshold that the rule counts. */
    COUNT
}
