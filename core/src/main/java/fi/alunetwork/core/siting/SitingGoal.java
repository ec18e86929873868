package fi.alunetwork.core.siting;

/** What new points are to be best at; existing providers stay. */
public enum SitingGoal {
    /**
     * As many people as possible newly covered by so many points: the maximal covering location problem (MCLP; Church
     * and ReVelle 1974).
     */
    MOST_PEOPLE,
    /** People's ways to the nearest as short as possible on average, with so many points: p-median (Hakimi 1964). */
    LEAST_DISTANCE,
    /**
     * The longest way to the nearest as short as possible, with so many points: p-center (Hakimi 1964; Minieka 1970).
     */
    LEAST_WORST_DISTANCE,
    /**
     * As few points as possible that cover everybody whom a candidate can cover: the location set covering problem
     * (LSCP; Toregas, Swain, ReVelle and Bergman 1971).
     */
    FEWEST_POINTS,
    /**
     * As many people as possible newly with two sites within reach, among the plans that cover everybody whom a
     * candidate can cover: backup coverage (Hogan and ReVelle 1986).
     */
    MOST_BACKUP;

    /** Whether the question tells how many points there are; else the goal finds its own number. */
    boolean isOfSoMany() {
        return this != FEWEST_POINTS && this != MOST_BACKUP;
    }

    /** Whether less is better. */
    boolean isLeast() {
        return this == LEAST_DISTANCE || this == LEAST_WORST_DISTANCE || this == FEWEST_POINTS;
    }
}
