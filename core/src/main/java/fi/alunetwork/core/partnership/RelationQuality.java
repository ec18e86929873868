package fi.alunetwork.core.partnership;

import org.jspecify.annotations.Nullable;

/**
 * How close a relation is, as the PARTNER survey asks it (Varda et al. 2008). Read where given, never made up.
 *
 * @param intensity 1 to 4; null where not asked
 * @param frequency 1 to 4; null where not asked
 * @param trust 1 to 4; null where not asked
 */
public record RelationQuality(
        @Nullable Integer intensity,
        @Nullable Integer frequency,
        @Nullable Integer trust) {

    private static final int HIGHEST = 4;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where a grade is out of its range
     */
    public RelationQuality {
        requireGrade("Intensity", intensity);
        requireGrade("Frequency", frequency);
        requireGrade("Trust", trust);
    }

    /** Whether the survey told nothing. */
    boolean isUntold() {
        return intensity == null && frequency == null && trust == null;
    }

    private static void requireGrade(String name, @Nullable Integer grade) {
        if (grade != null && (grade < 1 || grade > HIGHEST)) {
            throw new IllegalArgumentException(
                    name + " " + grade + " is not a grade of 1 to 4. Maybe it is on another scale.");
        }
    }
}
