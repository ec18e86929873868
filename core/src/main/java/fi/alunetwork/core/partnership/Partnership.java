package fi.alunetwork.core.partnership;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or practice of working together. With several parties and roles it stays one record; ties between pairs
 * arise only in an analysis that says how.
 *
 * @param id its key
 * @param name its names
 * @param model how the parties work together
 * @param parties who, in which roles; at least one
 * @param services on which services; empty where on none in particular
 * @param municipalities where; empty where not told
 * @param quality how close the relation is, by survey; null where no survey tells any of it
 * @param lifespan when it holds
 * @param provenance where this is from
 */
public record Partnership(
        PartnershipId id,
        LocalizedName name,
        CooperationModel model,
        List<Party> parties,
        Set<Service> services,
        Set<MunicipalityCode> municipalities,
        @Nullable RelationQuality quality,
        Lifespan lifespan,
        Provenance provenance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where there is no party
     */
    public Partnership {
        parties = List.copyOf(parties);
        quality = quality == null || quality.isUntold() ? null : quality;
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        municipalities = Collections.unmodifiableSet(new TreeSet<>(municipalities));
        if (parties.isEmpty()) {
            throw new IllegalArgumentException(
                    "Partnership " + id + " has no party. Maybe its rows in the table of parties are missing.");
        }
    }
}
