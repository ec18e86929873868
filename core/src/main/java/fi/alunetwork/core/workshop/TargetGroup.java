package fi.alunetwork.core.workshop;

import org.jspecify.annotations.Nullable;

/**
 * For whom a service is, by age in full years. Laws disagree on what youth means, so the bounds are written out.
 *
 * @param ageFrom the youngest age admitted; null where there is no lower bound
 * @param ageTo the oldest age admitted; null where there is no upper bound
 */
public record TargetGroup(
        @Nullable Integer ageFrom, @Nullable Integer ageTo) {

    /** Everyone. */
    public static final TargetGroup EVERYONE = new TargetGroup(null, null);

    /** The oldest age that is one. */
    public static final int OLDEST = 120;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where a bound is not an age, or the two are swapped
     */
    public TargetGroup {
        int from = ageFrom == null ? 0 : ageFrom;
        int to = ageTo == null ? OLDEST : ageTo;
        if (from < 0 || to > OLDEST || from > to) {
            throw new IllegalArgumentException("Ages " + ageFrom + " to " + ageTo + " are no age group within 0 to "
                    + OLDEST + ". Maybe the two are swapped.");
        }
    }

    /** Whether a person of this age belongs to the group. */
    public boolean admits(int age) {
        return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }
}
