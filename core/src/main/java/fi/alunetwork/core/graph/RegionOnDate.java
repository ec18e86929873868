package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An area as it stood on the day. */
public final class RegionOnDate {

    private final DatedGraph graph;
    private final Region region;
    private final Supplier<List<MunicipalityOnDate>> municipalities = new Lazily<>(this::members);

    RegionOnDate(DatedGraph graph, Region region) {
        this.graph = graph;
        this.region = region;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Region record() {
        return region;
    }

    /** Its kind and code. */
    public RegionId id() {
        return region.id();
    }

    /** Its names. */
    public LocalizedName names() {
        return region.name();
    }

    /** Whether it was in force on the day; a planned area that never came is closed. */
    public Existence existence() {
        boolean inForce = region.status() != Region.Status.PLANNED_NEVER_IN_FORCE
                && region.validity().contains(graph.date());
        return inForce ? Existence.OPEN : Existence.CLOSED;
    }

    /**
     * Whether it came into force, as is true of the day: what ends later is in force until then. Where no end is
     * recorded, as recorded.
     */
    public Region.Status status() {
        if (region.status() == Region.Status.PLANNED_NEVER_IN_FORCE
                || region.validity().until() == null) {
            return region.status();
        }
        return region.validity().isOver(graph.date()) ? Region.Status.ENDED : Region.Status.IN_FORCE;
    }

    /** The municipalities that belonged to it. */
    public List<MunicipalityOnDate> municipalities() {
        return municipalities.get();
    }

    /**
     * The day whose membership tells which municipalities belong to it: the picture's own where it had members then,
     * else the nearest day on which it had, so that an area can be asked about before it began. Empty where it never
     * had any.
     */
    public Optional<LocalDate> membershipDay() {
        if (!municipalities().isEmpty()) {
            return Optional.of(graph.date());
        }
        return graph.graph().contents().memberships().stream()
                .filter(membership -> membership.region().equals(region.id()))
                .map(membership -> nearestDay(membership.period()))
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(graph.date(), day))));
    }

    /** The municipalities of the picture's division that belong to it by the membership of {@link #membershipDay}. */
    public List<MunicipalityOnDate> municipalitiesByNearestMembership() {
        LocalDate day = membershipDay().orElse(graph.date());
        if (day.equals(graph.date())) {
            return municipalities();
        }
        Set<MunicipalityCode> members = graph.graph().contents().memberships().stream()
                .filter(membership -> membership.region().equals(region.id())
                        && membership.period().contains(day))
                .map(Membership::municipality)
                .collect(Collectors.toSet());
        return graph.municipalities().stream()
                .filter(municipality -> members.contains(graph.graph().codeOn(day, municipality.code())))
                .toList();
    }

    private List<MunicipalityOnDate> members() {
        return graph.municipalities(graph.relations().memberCodesOf(region.id()));
    }

    private LocalDate nearestDay(Period period) {
        if (period.from() != null && period.isBefore(graph.date())) {
            return period.from();
        }
        return period.until() != null && period.isOver(graph.date())
                ? period.until().minusDays(1)
                : graph.date();
    }

    /** The workshops that stood in it. */
    public List<WorkshopOnDate> workshops() {
        return municipalities().stream()
                .flatMap(municipality -> municipality.workshops().stream())
                .distinct()
                .toList();
    }

    /** The organisations that are registered in it. */
    public List<OrganisationOnDate> organisations() {
        return municipalities().stream()
                .flatMap(municipality -> municipality.organisations().stream())
                .distinct()
                .toList();
    }

    /** The networks that extend over it as a whole area. */
    public List<NetworkOnDate> networks() {
        return graph.networks().stream()
                .filter(network -> network.existence() != Existence.CLOSED)
                .filter(network -> network.record().regions().contains(region.id()))
                .toList();
    }
}
