package fi.alunetwork.core.organisation;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A body that runs workshops, owns those that do, buys from them or coordinates them.
 *
 * @param id its key
 * @param name its names
 * @param legalForm its legal form, {@code NOT_KNOWN} where no source tells it
 * @param kind what it is apart from its form
 * @param businessId its business id; null where not known
 * @param homeMunicipality where it is registered; null where not known
 * @param actsFor the areas whose legal body it is, such as a wellbeing services county's own area; usually none
 * @param owners who owns it, in the order of the dataset; a foundation has none
 * @param successions who took over its tasks, and when
 * @param lifespan when it exists
 * @param provenance where this is from
 */
public record Organisation(
        OrganisationId id,
        LocalizedName name,
        LegalForm legalForm,
        Kind kind,
        @Nullable BusinessId businessId,
        @Nullable MunicipalityCode homeMunicipality,
        Set<RegionId> actsFor,
        List<Owner> owners,
        List<Succession> successions,
        Lifespan lifespan,
        Provenance provenance) {

    private static final double ROUNDING = 1e-9;

    /** What an organisation is apart from its legal form. */
    public enum Kind {
        /** Nothing more is said. */
        GENERAL,
        /** A school or another provider of education (oppilaitos). */
        EDUCATION_PROVIDER
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the shares add up to more than 1, or a foundation has owners
     */
    public Organisation {
        actsFor = Collections.unmodifiableSet(new TreeSet<>(actsFor));
        owners = List.copyOf(owners);
        successions = List.copyOf(successions);
        double total = owners.stream()
                .map(Owner::share)
                .filter(share -> share != null)
                .mapToDouble(share -> share)
                .sum();
        if (total > 1 + ROUNDING) {
            throw new IllegalArgumentException("The owners of " + id + " hold " + total
                    + " of it together, more than 1. Maybe the shares are per cent.");
        }
        if (legalForm == LegalForm.FOUNDATION && !owners.isEmpty()) {
            throw new IllegalArgumentException("Foundation " + id + " has owners; a foundation has none."
                    + " Maybe they are its founders, which is a partnership.");
        }
    }
}
