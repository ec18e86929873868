package fi.alunetwork.core.scenario;

import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The records of a graph while they are changed. */
final class Records {

    private final Map<WorkshopId, Workshop> workshops = new TreeMap<>();
    private final Map<ProvisionId, WorkshopId> workshopsOfProvisions = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisations = new TreeMap<>();
    private final Map<PartnershipId, Partnership> partnerships = new TreeMap<>();
    private final Map<MunicipalityCode, Municipality> municipalities = new TreeMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private List<Membership> memberships;
    private List<Neighbourhood> neighbourhoods;
    private List<IndicatorValue> figures;
    private List<DemandPoint> demandPoints;
    private boolean changed = true;

    Records(GraphContents contents) {
        contents.workshops().forEach(this::put);
        contents.organisations().forEach(this::put);
        contents.partnerships().forEach(this::put);
        contents.municipalities().forEach(this::put);
        memberships = contents.memberships();
        neighbourhoods = contents.neighbourhoods();
        figures = contents.indicatorValues();
        demandPoints = contents.demandPoints();
    }

    Optional<Workshop> workshop(WorkshopId id) {
        return Optional.ofNullable(workshops.get(id));
    }

    Optional<Workshop> workshopOf(ProvisionId id) {
        return Optional.ofNullable(workshopsOfProvisions.get(id)).map(workshops::get);
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    Optional<Partnership> partnership(PartnershipId id) {
        return Optional.ofNullable(partnerships.get(id));
    }

    Optional<Municipality> municipality(MunicipalityCode code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    List<Workshop> workshops() {
        return List.copyOf(workshops.values());
    }

    List<Partnership> partnerships() {
        return List.copyOf(partnerships.values());
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    List<DemandPoint> demandPoints() {
        return demandPoints;
    }

    /** Adds the workshop, or replaces the one of its id. */
    void put(Workshop workshop) {
        changed = true;
        workshops.put(workshop.id(), workshop);
        takenIds.add(workshop.id().value());
        workshop.sites().forEach(site -> takenIds.add(site.id().value()));
        for (Provision provision : workshop.provisions()) {
            workshopsOfProvisions.put(provision.id(), workshop.id());
            takenIds.add(provision.id().value());
        }
    }

    void put(Organisation organisation) {
        changed = true;
        organisations.put(organisation.id(), organisation);
    }

    void put(Partnership partnership) {
        changed = true;
        partnerships.put(partnership.id(), partnership);
        takenIds.add(partnership.id().value());
    }

    void put(Municipality municipality) {
        changed = true;
        municipalities.put(municipality.code(), municipality);
    }

    void remove(WorkshopId id) {
        changed = true;
        workshops.remove(id);
    }

    void remove(OrganisationId id) {
        changed = true;
        organisations.remove(id);
    }

    void remove(PartnershipId id) {
        changed = true;
        partnerships.remove(id);
    }

    void setMemberships(List<Membership> others) {
        changed = true;
        memberships = List.copyOf(others);
    }

    void setNeighbourhoods(List<Neighbourhood> others) {
        changed = true;
        neighbourhoods = List.copyOf(others);
    }

    void setDemandPoints(List<DemandPoint> others) {
        changed = true;
        demandPoints = List.copyOf(others);
    }

    /** Replaces the figures that match; returns how many did. */
    int replaceFigures(Predicate<IndicatorValue> which, UnaryOperator<IndicatorValue> change) {
        List<IndicatorValue> others = new ArrayList<>(figures.size());
        int replaced = 0;
        for (IndicatorValue figure : figures) {
            boolean matches = which.test(figure);
            others.add(matches ? change.apply(figure) : figure);
            replaced += matches ? 1 : 0;
        }
        changed = changed || replaced > 0;
        figures = List.copyOf(others);
        return replaced;
    }

    /** The wanted id, or one like it where a record has it already. */
    String free(String wanted) {
        String id = wanted;
        for (int again = 2; !takenIds.add(id); again++) {
            id = wanted + "-" + again;
        }
        return id;
    }

    /** Whether anything was changed since the contents were last asked for. */
    boolean changedSinceAsked() {
        return changed;
    }

    /** All records: these, and those of kinds that no change touches. */
    GraphContents contents(GraphContents original) {
        changed = false;
        return new GraphContents(
                List.copyOf(municipalities.values()),
                original.regions(),
                memberships,
                neighbourhoods,
                original.indicators(),
                figures,
                List.copyOf(organisations.values()),
                workshops(),
                partnerships(),
                original.networks(),
                original.completeness(),
                demandPoints);
    }
}
