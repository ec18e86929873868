package fi.alunetwork.core.continuity;

import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.Split;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality stood with a service on a day.
 *
 * @param split how its residents were split
 * @param illustrative the share of them whose answer rests on illustrative records
 * @param nearest what covered its largest place, or lay nearest to it; null where there was none
 */
record Moment(Split split, double illustrative, @Nullable Nearest nearest) {

    Covered verdict() {
        return split.verdict();
    }
}
