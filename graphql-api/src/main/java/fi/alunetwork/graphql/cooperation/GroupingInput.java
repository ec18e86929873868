package fi.alunetwork.graphql.cooperation;

import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.region.RegionKind;
import org.jspecify.annotations.Nullable;

/**
 * By what actors are told apart, as it is asked.
 *
 * @param by by what
 * @param areaKind the kind of area; regions where none is given
 */
public record GroupingInput(Grouping.By by, @Nullable RegionKind areaKind) {

    /** The grouping that is meant. */
    public Grouping toGrouping() {
        return new Grouping(by, areaKind == null ? RegionKind.REGION : areaKind);
    }
}
