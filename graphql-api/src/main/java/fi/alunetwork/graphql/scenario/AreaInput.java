package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import org.jspecify.annotations.Nullable;

/**
 * An area as a change names it. Read here and not by the record of core, so that a bad code is told together with the
 * other problems of the scenario.
 *
 * @param kind its kind
 * @param code its code within the kind
 */
record AreaInput(RegionKind kind, String code) {

    static @Nullable RegionId regionOf(String field, @Nullable AreaInput input) {
        return input == null ? null : input.toRegion(field);
    }

    RegionId toRegion(String field) {
        try {
            return new RegionId(kind, code);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    field + ".code", code, "the code of an area of the kind " + kind, "its name was given");
        }
    }
}
