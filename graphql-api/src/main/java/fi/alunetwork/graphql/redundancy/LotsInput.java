package fi.alunetwork.graphql.redundancy;

import fi.alunetwork.core.redundancy.Lots;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is tendered as one, as it is asked: one of the two.
 *
 * @param areas each area of a kind
 * @param groups given groups of municipalities
 */
record LotsInput(@Nullable RegionKind areas, @Nullable List<Group> groups) {

    /**
     * A lot as it is asked.
     *
     * @param name what the asker calls it
     * @param municipalities its municipalities
     */
    record Group(String name, List<MunicipalityCode> municipalities) {}

    static Lots lotsOf(@Nullable LotsInput input) {
        return input == null ? new Lots.EachMunicipality() : input.toLots();
    }

    private Lots toLots() {
        if (areas != null) {
            return new Lots.EachArea(areas);
        }
        List<Group> given = groups == null ? List.of() : groups;
        return new Lots.Given(given.stream()
                .map(group -> new Lots.Group(group.name(), group.municipalities()))
                .toList());
    }
}
