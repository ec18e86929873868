package fi.alunetwork.core.concentration;

import fi.alunetwork.core.graph.RegionOnDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Theil index and how it falls apart by areas, as {@link Theil} defines it.
 *
 * @param total the index of all, the sum of the next two
 * @param between what is left if everybody had the mean of the area
 * @param within the inequality inside the areas
 * @param groups the areas in the order of their codes, and last the municipalities that belong to none
 */
public record TheilByArea(double total, double between, double within, List<Group> groups) {

    public TheilByArea {
        groups = List.copyOf(groups);
    }

    /**
     * One area.
     *
     * @param region the area; null for the municipalities that belong to none, taken together
     * @param weight its people who have a value, above zero
     * @param mean their mean
     * @param theil its own index; null where all its values are zero
     * @param contribution what it adds to the part within
     */
    public record Group(
            @Nullable RegionOnDate region,
            double weight,
            double mean,
            @Nullable Double theil,
            double contribution) {}

    static @Nullable TheilByArea of(Theil.@Nullable Decomposition<Optional<RegionOnDate>> theil) {
        return theil == null
                ? null
                : new TheilByArea(
                        theil.total(),
                        theil.between(),
                        theil.within(),
                        theil.groups().stream()
                                .map(group -> new Group(
                                        group.key().orElse(null),
                                        group.weight(),
                                        group.mean(),
                                        group.theil(),
                                        group.contribution()))
                                .toList());
    }
}
