package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a change names is there, as the earlier changes left it. What is not is noted as a problem of the
 * change, and null is returned.
 */
final class Checks {

    private static final double LARGEST_FACTOR = 1000;

    private final Draft draft;

    Checks(Draft draft) {
        this.draft = draft;
    }

    /** The workshop, which may not have ended. */
    @Nullable Workshop workshop(String field, WorkshopId id) {
        Workshop workshop = draft.records().workshop(id).orElse(null);
        if (workshop == null) {
            draft.problem(
                    field, id, "the code of a workshop", "it is misspelt, or an earlier change keeps it from opening");
            return null;
        }
        return hasEnded(field, id, workshop.lifespan()) ? null : workshop;
    }

    /** The organisation, which may not have ended. */
    @Nullable Organisation organisation(String field, OrganisationId id) {
        Organisation organisation = draft.records().organisation(id).orElse(null);
        if (organisation == null) {
            draft.problem(field, id, "the code of an organisation", "it is misspelt, or a workshop's code");
            return null;
        }
        return hasEnded(field, id, organisation.lifespan()) ? null : organisation;
    }

    /** The partnership, which may not have ended. */
    @Nullable Partnership partnership(String field, PartnershipId id) {
        Partnership partnership = draft.records().partnership(id).orElse(null);
        if (partnership == null) {
            draft.problem(field, id, "the code of a partnership", "it is misspelt, or an earlier change ended it");
            return null;
        }
        return hasEnded(field, id, partnership.lifespan()) ? null : partnership;
    }

    /** The provision, which may not have ended, nor may its workshop. */
    @Nullable Provision provision(String field, ProvisionId id) {
        Workshop workshop = draft.records().workshopOf(id).orElse(null);
        Provision provision = workshop == null
                ? null
                : workshop.provisions().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null);
        if (workshop == null || provision == null) {
            draft.problem(field, id, "the code of a provision", "it is misspelt, or a workshop's code");
            return null;
        }
        return hasEnded(field, id, provision.lifespan()) || hasEnded(field, id, workshop.lifespan()) ? null : provision;
    }

    /** The municipality of the day's division that the code belongs to. */
    @Nullable Municipality municipality(String field, MunicipalityCode code) {
        Municipality municipality = draft.picture()
                .findMunicipality(code)
                .map(found -> found.record())
                .orElse(null);
        if (municipality == null) {
            draft.problem(
                    field,
                    code,
                    "the code of a municipality on " + draft.day(),
                    "it is misspelt, or began or ended at another time");
        }
        return municipality;
    }

    /** The codes of the day's division; what is not in it is noted. */
    Set<MunicipalityCode> municipalities(String field, Collection<MunicipalityCode> codes) {
        Set<MunicipalityCode> found = new TreeSet<>();
        for (MunicipalityCode code : codes) {
            Municipality municipality = municipality(field, code);
            if (municipality != null) {
                found.add(municipality.code());
            }
        }
        return found;
    }

    /** The area, of whatever time. */
    @Nullable RegionOnDate region(String field, RegionId id) {
        RegionOnDate region = draft.picture().findRegion(id).orElse(null);
        if (region == null) {
            draft.problem(field, id, "an area's kind and code", "the code is of another kind of area");
        }
        return region;
    }

    /** The codes of the area's municipalities, of the nearest day on which it had any. */
    @Nullable Set<MunicipalityCode> membersOf(String field, @Nullable RegionId id) {
        RegionOnDate region = id == null ? null : region(field, id);
        if (region == null) {
            return null;
        }
        Set<MunicipalityCode> codes = new TreeSet<>();
        region.municipalitiesByNearestMembership().forEach(municipality -> codes.add(municipality.code()));
        return codes;
    }

    /** Notes a list that must hold something and holds nothing. */
    void notEmpty(String field, @Nullable Collection<?> values) {
        if (values != null && values.isEmpty()) {
            draft.problem(field, "[]", "at least one value", "leave it out where all are meant");
        }
    }

    /** Notes a factor that is none. */
    void factor(String field, double factor) {
        if (!(factor >= 0 && factor <= LARGEST_FACTOR)) {
            draft.problem(
                    field,
                    factor,
                    "a number of 0 to " + (int) LARGEST_FACTOR,
                    "a change in per cent was given: 10 per cent more is the factor 1.1");
        }
    }

    private boolean hasEnded(String field, Object id, Lifespan lifespan) {
        boolean ended = lifespan.period().isOver(draft.day());
        if (ended) {
            draft.problem(
                    field,
                    id,
                    "one that has not ended by " + draft.day() + ", and this one ended on "
                            + lifespan.period().until(),
                    "an earlier change ended it, or another day was meant");
        }
        return ended;
    }
}
