package fi.alunetwork.core.law;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the organisers of services in a picture. Bodies and areas are indexed once. */
final class Organisers {

    private static final Comparator<OrganisationOnDate> PRESENT_FIRST = Comparator.comparing(
                    OrganisationOnDate::existence)
            .thenComparing(organisation -> organisation.record().id());

    private final DatedGraph graph;
    private final Regime regime;
    private final Map<RegionId, OrganisationOnDate> bodies = new HashMap<>();
    private final Map<MunicipalityCode, OrganisationOnDate> municipalBodies = new HashMap<>();
    private final Map<RegionKind, Map<MunicipalityCode, RegionOnDate>> areas = new ConcurrentHashMap<>();
    private final Map<Asked, List<Organiser>> found = new ConcurrentHashMap<>();
    private final Map<Shared, Organiser> shared = new ConcurrentHashMap<>();

    private record Asked(Service service, MunicipalityCode municipality) {}

    private record Shared(
            String rule,
            RegimeId regime,
            @Nullable RegionOnDate area,
            @Nullable OrganisationOnDate candidate,
            boolean withoutArea) {}

    Organisers(DatedGraph graph) {
        this.graph = graph;
        this.regime = graph.regime();
        graph.organisations().stream().sorted(PRESENT_FIRST).forEach(this::index);
    }

    private void index(OrganisationOnDate organisation) {
        organisation.record().actsFor().forEach(area -> bodies.putIfAbsent(area, organisation));
        MunicipalityCode home = organisation.record().homeMunicipality();
        if (home != null
                && organisation.record().legalForm() == LegalForm.MUNICIPALITY
                && organisation.existence() != Existence.CLOSED) {
            municipalBodies.putIfAbsent(home, organisation);
        }
    }

    /** The organisers of the regime's own line: one, or one for each part of the service; none where no rule speaks. */
    List<Organiser> of(Service service, MunicipalityOnDate municipality) {
        Asked asked = new Asked(service, municipality.code());
        List<Organiser> known = found.get(asked);
        if (known == null) {
            known = find(service, municipality);
            found.put(asked, known);
        }
        return known;
    }

    /** What a rule says of the municipality; empty where it does not speak of it. */
    Optional<Organiser> apply(OrganiserRule rule, Service service, MunicipalityOnDate municipality) {
        boolean speaks = rule.covers(service)
                && (rule.territory() == OrganiserRule.Territory.MAINLAND)
                        == municipality.record().mainland()
                && (rule.municipalities().isEmpty() || rule.municipalities().contains(municipality.code()));
        return speaks ? inArea(rule, municipality) : Optional.empty();
    }

    private List<Organiser> find(Service service, MunicipalityOnDate municipality) {
        List<Organiser> organisers = new ArrayList<>();
        List<ServicePart> parts = new ArrayList<>();
        for (OrganiserRule rule : regime.organiserRules()) {
            ServicePart part = rule.part();
            if (part == null ? !parts.isEmpty() : parts.contains(part)) {
                continue;
            }
            Optional<Organiser> organiser = apply(rule, service, municipality);
            if (organiser.isEmpty()) {
                continue;
            }
            organisers.add(organiser.get());
            if (part == null) {
                break;
            }
            parts.add(part);
        }
        return List.copyOf(organisers);
    }

    private Optional<Organiser> inArea(OrganiserRule rule, MunicipalityOnDate municipality) {
        RegionKind kind = rule.area();
        if (kind == null) {
            return Optional.of(organiser(rule, rule.body(), null, municipality));
        }
        RegionOnDate area = areas.computeIfAbsent(kind, this::areasOf).get(municipality.code());
        if (area != null) {
            return rule.areaCodes().isEmpty()
                            || rule.areaCodes().contains(area.id().code())
                    ? Optional.of(organiser(rule, rule.body(), area, municipality))
                    : Optional.empty();
        }
        return Optional.ofNullable(rule.withoutArea()).map(body -> organiser(rule, body, null, municipality));
    }

    private Organiser organiser(
            OrganiserRule rule, OrganiserRule.Body body, @Nullable RegionOnDate area, MunicipalityOnDate municipality) {
        OrganisationOnDate candidate = switch (body.kind()) {
            case LEGAL_BODY_OF_AREA -> area == null ? null : bodies.get(area.id());
            case MUNICIPALITY, MUNICIPALITY_OR_JOINT_AUTHORITY -> municipalBodies.get(municipality.code());
            case IN_WORDS, NOBODY -> null;
        };
        Grounds grounds = rule.grounds();
        return shared.computeIfAbsent(
                new Shared(grounds.rule(), grounds.regime(), area, candidate, body.equals(rule.withoutArea())),
                key -> new Organiser(rule, body, area, candidate));
    }

    /**
     * The area of each municipality: by the day's memberships where there are any, else by those of the nearest day, so
     * that a regime can be asked about before its areas began.
     */
    private Map<MunicipalityCode, RegionOnDate> areasOf(RegionKind kind) {
        List<RegionOnDate> all = graph.regions().stream()
                .filter(region -> region.id().kind() == kind)
                .toList();
        boolean ofTheDay =
                all.stream().anyMatch(region -> !region.municipalities().isEmpty());
        Map<MunicipalityCode, RegionOnDate> byMunicipality = new HashMap<>();
        all.forEach(region -> (ofTheDay ? region.municipalities() : region.municipalitiesByNearestMembership())
                .forEach(municipality -> byMunicipality.putIfAbsent(municipality.code(), region)));
        return byMunicipality;
    }
}
