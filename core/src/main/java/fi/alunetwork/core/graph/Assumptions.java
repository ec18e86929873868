package fi.alunetwork.core.graph;

import fi.alunetwork.core.regime.RegimeId;
import org.jspecify.annotations.Nullable;

/**
 * What a graph takes for granted beside its records, because a scenario says so.
 *
 * @param regime the regime that holds on every day, instead of the one in force; null where none was applied
 */
public record Assumptions(@Nullable RegimeId regime) {

    /** Nothing beside the records. */
    public static final Assumptions NONE = new Assumptions(null);
}
