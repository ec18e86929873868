package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.scenario.Change.Unreadable.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An area as a change names it. Read here and not by the record of core, so that a bad code is told together with the
 * other problems of the scenario.
 *
 * @param kind its kind
 * @param code its code within the kind
 */
record AreaInput(RegionKind kind, String code) {

    private static final String NONE = "0";

    static @Nullable RegionId regionOf(String field, @Nullable AreaInput input, Faults faults) {
        return input == null ? null : input.toRegion(field, faults);
    }

    RegionId toRegion(String field, Faults faults) {
        return faults.read(
                () -> new RegionId(kind, code),
                new RegionId(kind, NONE),
                new Fault(field + ".code", code, "the code of an area of the kind " + kind, "its name was given"));
    }
}
