package fi.alunetwork.core.consortium;

import fi.alunetwork.core.Share;
import org.jspecify.annotations.Nullable;

/**
 * The most that so many partners can cover, those demanded included, and who work together where that is required: one
 * point of the curve of coverage by number of partners. The most people and the most cells may be covered by different
 * partners. Where places are looked at, people are those with a place, and cells are not counted.
 *
 * @param partners at most so many
 * @param people the most people covered, of all people of the package with a known figure; each counts once for each
 *     service
 * @param cells the most cells covered, of all cells of the package, those that nobody reaches included; null where
 *     places are looked at
 * @param peopleAtMost no choice of so many partners covers more people; the same as covered where that is proved
 * @param cellsAtMost no choice of so many partners covers more cells; the same as covered where that is proved; null
 *     where places are looked at
 */
public record ConsortiumPoint(
        int partners,
        Share people,
        @Nullable Share cells,
        double peopleAtMost,
        @Nullable Double cellsAtMost) {

    /** Whether it is proved that no choice of so many partners covers more. */
    public boolean isProved() {
        return peopleAtMost == people.numerator()
                && (cells == null || cellsAtMost == null || cellsAtMost == cells.numerator());
    }
}
