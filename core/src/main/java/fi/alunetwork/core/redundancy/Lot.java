package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot and who can serve it. Who reaches all of it can bid for it as it stands; who reaches a part could together with
 * others, or if it were cut.
 *
 * @param name what the asker calls it; null where it is a municipality or an area
 * @param region the area that it is; null where it is none
 * @param municipalities its municipalities in the base, in the order given
 * @param people its people; null where the figure of one of its municipalities is not known
 * @param state how many organisations reach all of it
 * @param reachingAll the organisations that reach every demand point of it, in the order of their ids
 * @param reachingPart the organisations that reach some of it, in the order of their ids
 */
public record Lot(
        @Nullable String name,
        @Nullable RegionOnDate region,
        List<MunicipalityOnDate> municipalities,
        @Nullable Double people,
        ProviderState state,
        List<Provider> reachingAll,
        List<Provider> reachingPart) {

    public Lot {
        municipalities = List.copyOf(municipalities);
        reachingAll = List.copyOf(reachingAll);
        reachingPart = List.copyOf(reachingPart);
    }

    /** Whether the market fails: no or one organisation can serve the whole lot; null where that is not known. */
    public @Nullable Boolean marketFailure() {
        return switch (state) {
            case NONE, ONE -> true;
            case SEVERAL -> false;
            case NOT_KNOWN -> null;
        };
    }
}
