package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in cooperation (toimija, aktör): an organisation, or a workshop where those are looked at.
 *
 * @param number its place among the actors of its network, from 0, in the order of the ids
 * @param organisation the organisation; null for a workshop
 * @param workshop the workshop; null for an organisation
 */
public record Actor(
        int number,
        @Nullable OrganisationOnDate organisation,
        @Nullable WorkshopOnDate workshop) {

    /** The key of the organisation or workshop, unique among the actors of a network. */
    public String id() {
        return organisation != null
                ? organisation.record().id().value()
                : shop().record().id().value();
    }

    /** Its names. */
    public LocalizedName names() {
        return organisation != null ? organisation.names() : shop().names();
    }

    /** Its legal form, for a workshop that of its operator; empty where not known or where operators differ. */
    public Optional<LegalForm> legalForm() {
        List<OrganisationOnDate> bodies = organisation != null ? List.of(organisation) : shop().operators();
        Set<LegalForm> forms =
                bodies.stream().map(body -> body.record().legalForm()).collect(Collectors.toSet());
        return forms.size() == 1
                ? forms.stream().filter(form -> form != LegalForm.NOT_KNOWN).findFirst()
                : Optional.empty();
    }

    /** Where it is at home: where an organisation is registered, where a workshop stands; empty where not one place. */
    public Optional<MunicipalityOnDate> municipality() {
        if (organisation != null) {
            return organisation.homeMunicipality();
        }
        List<MunicipalityOnDate> places = shop().municipalities();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /**
     * The area of a kind that it is at home in. A body of which no source tells where it is registered, and which acts
     * for areas, such as a wellbeing services county, is at home in the one area that holds all of theirs. Empty where
     * there is none such.
     */
    public Optional<RegionOnDate> region(RegionKind kind) {
        Optional<MunicipalityOnDate> home = municipality();
        List<MunicipalityOnDate> places = home.isPresent() || organisation == null
                ? home.stream().toList()
                : organisation.actsFor().stream()
                        .flatMap(area -> area.municipalitiesByNearestMembership().stream())
                        .toList();
        Set<Optional<RegionOnDate>> areas = places.stream()
                .map(place -> place.regions(kind).stream().findFirst())
                .collect(Collectors.toSet());
        return areas.size() == 1 ? areas.iterator().next() : Optional.empty();
    }

    /** The workshops that it runs on the day, or the workshop that it is. */
    public List<WorkshopOnDate> workshops() {
        return organisation != null ? organisation.workshops() : List.of(shop());
    }

    private WorkshopOnDate shop() {
        if (workshop == null) {
            throw new IllegalStateException("Actor " + number + " is neither an organisation nor a workshop.");
        }
        return workshop;
    }
}
