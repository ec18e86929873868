package fi.alunetwork.core.edit;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may edit: everything, or only what lies in some areas and the workshops of some networks.
 *
 * <p>Under a limit a record may be edited where it lies inside before and after the edit. A workshop does where it is a
 * member of one of the networks, or every municipality that it stands in or serves belongs to the areas; an
 * organisation by its home municipality, unless it is the legal body of an area; a partnership by its municipalities
 * and one of its named parties, which has its home or a workshop inside. A network is named itself; its extent stays,
 * and only workshops that may be edited join it: of one that was a member once, or is to be, the membership stays as it
 * is or goes. A municipality that was merged counts as the one that it belongs to on the day. Areas, municipalities,
 * indicators and figures are for those without a limit.
 */
public final class Mandate {

    /** Everything may be edited. */
    public static final Mandate EVERYWHERE = new Mandate(null, Set.of(), Set.of(), Set.of());

    private static final String NETWORK = "NETWORK:";
    private static final String MUNICIPALITY = "MUNICIPALITY:";

    private final @Nullable String told;
    private final Set<RegionId> regions;
    private final Set<MunicipalityCode> municipalities;
    private final Set<NetworkId> networks;

    private Mandate(
            @Nullable String told,
            Set<RegionId> regions,
            Set<MunicipalityCode> municipalities,
            Set<NetworkId> networks) {
        this.told = told;
        this.regions = regions;
        this.municipalities = municipalities;
        this.networks = networks;
    }

    /**
     * A limited mandate.
     *
     * @param limits areas as {@code KIND:code}, municipalities as {@code MUNICIPALITY:005}, networks as
     *     {@code NETWORK:id}; none of them is a mandate for nothing
     * @throws IllegalArgumentException where one of them has another form
     */
    public static Mandate limitedTo(Collection<String> limits) {
        return new Mandate(
                limits.isEmpty() ? "nothing" : String.join(", ", limits),
                limits.stream()
                        .filter(limit -> !limit.startsWith(NETWORK) && !limit.startsWith(MUNICIPALITY))
                        .map(RegionId::parse)
                        .collect(Collectors.toUnmodifiableSet()),
                after(MUNICIPALITY, limits).map(MunicipalityCode::new).collect(Collectors.toUnmodifiableSet()),
                after(NETWORK, limits).map(NetworkId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> after(String prefix, Collection<String> limits) {
        return limits.stream().filter(limit -> limit.startsWith(prefix)).map(limit -> limit.substring(prefix.length()));
    }

    /** Whether there is a limit. */
    public boolean isLimited() {
        return told != null;
    }

    /**
     * Why the change may not be made; empty where it may.
     *
     * @param graph the network before the change, on the day of the edit
     */
    public Optional<String> objection(DatedGraph graph, RecordChange change) {
        if (told == null || new Inside(graph).admits(change)) {
            return Optional.empty();
        }
        return Optional.of("The " + change.ref() + " is outside what this account may edit: " + told
                + ". Maybe one of its places or parties is elsewhere or not told, before or after the edit; areas,"
                + " municipalities, indicators and figures are for accounts without a limit.");
    }

    /** The areas and networks of the mandate on a day. */
    private final class Inside {

        private final DatedGraph graph;
        private final Set<MunicipalityCode> area;
        private final Set<WorkshopId> members;

        Inside(DatedGraph graph) {
            this.graph = graph;
            this.area = municipalities.stream().map(this::today).collect(Collectors.toSet());
            this.members = new HashSet<>();
            regions.forEach(id -> graph.findRegion(id)
                    .ifPresent(region -> region.municipalities()
                            .forEach(municipality ->
                                    area.add(today(municipality.record().code())))));
            networks.forEach(id -> graph.findNetwork(id)
                    .ifPresent(network -> network.members()
                            .forEach(workshop -> members.add(workshop.record().id()))));
        }

        boolean admits(RecordChange change) {
            return admits(change.before()) && admits(change.after()) && admitsNetwork(change.before(), change.after());
        }

        private boolean admits(@Nullable GraphRecord record) {
            if (record == null) {
                return true;
            }
            if (record instanceof WorkshopRecord workshop) {
                return admits(workshop.workshop());
            }
            if (record instanceof OrganisationRecord organisation) {
                MunicipalityCode home = organisation.organisation().homeMunicipality();
                return home != null
                        && area.contains(today(home))
                        && organisation.organisation().actsFor().isEmpty();
            }
            if (record instanceof PartnershipRecord partnership) {
                return admits(partnership.partnership());
            }
            return record instanceof NetworkRecord network
                    && networks.contains(network.network().id());
        }

        private boolean admits(Workshop workshop) {
            Set<MunicipalityCode> places =
                    workshop.sites().stream().map(Site::municipality).collect(Collectors.toSet());
            workshop.provisions().stream().map(Provision::served).forEach(places::addAll);
            return members.contains(workshop.id()) || allInside(places);
        }

        /** Of parties that are named one must be from inside: otherwise a label would tie two bodies elsewhere. */
        private boolean admits(Partnership partnership) {
            List<OrganisationId> named = partnership.parties().stream()
                    .map(Party::organisation)
                    .filter(Objects::nonNull)
                    .toList();
            return allInside(partnership.municipalities())
                    && (named.isEmpty() || named.stream().anyMatch(this::isInside));
        }

        private boolean isInside(OrganisationId id) {
            return graph.findOrganisation(id)
                    .filter(organisation -> organisation
                                    .homeMunicipality()
                                    .filter(home -> area.contains(today(home.code())))
                                    .isPresent()
                            || organisation.workshops().stream().anyMatch(workshop -> admits(workshop.record())))
                    .isPresent();
        }

        private boolean allInside(Set<MunicipalityCode> places) {
            return !places.isEmpty() && places.stream().map(this::today).allMatch(area::contains);
        }

        /** What was recorded under a municipality that is merged by now lies in the one that it was merged into. */
        private MunicipalityCode today(MunicipalityCode recorded) {
            return graph.graph().codeOn(graph.date(), recorded);
        }

        private boolean admitsNetwork(@Nullable GraphRecord before, @Nullable GraphRecord after) {
            if (!(after instanceof NetworkRecord next)) {
                return !(before instanceof NetworkRecord);
            }
            return before instanceof NetworkRecord stored && admitsNetwork(stored.network(), next.network());
        }

        private boolean admitsNetwork(RegionalNetwork stored, RegionalNetwork next) {
            return stored.regions().equals(next.regions())
                    && stored.municipalities().equals(next.municipalities())
                    && next.members().stream()
                            .allMatch(member -> stored.members().contains(member)
                                    || members.contains(member.workshop())
                                    || admits(member.workshop()));
        }

        private boolean admits(WorkshopId joining) {
            return graph.findWorkshop(joining)
                    .filter(workshop -> admits(workshop.record()))
                    .isPresent();
        }
    }
}
