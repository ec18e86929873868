package fi.alunetwork.core.graph;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.regime.Regimes;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The network as it stood on a day: every record with what is known of its existence then, in the order of their ids,
 * and every relation that held. Municipalities are those of the day's division; codes of merged ones are followed to
 * the municipality that they belong to.
 */
public final class DatedGraph {

    private final WorkshopGraph graph;
    private final LocalDate date;
    private final Catalogue<WorkshopId, WorkshopOnDate> workshops;
    private final Catalogue<OrganisationId, OrganisationOnDate> organisations;
    private final Catalogue<MunicipalityCode, MunicipalityOnDate> municipalities;
    private final Catalogue<RegionId, RegionOnDate> regions;
    private final Catalogue<PartnershipId, PartnershipOnDate> partnerships;
    private final Catalogue<NetworkId, NetworkOnDate> networks;
    private final Relations relations;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();
    private final Supplier<Figures> figures = new Lazily<>(() -> new Figures(this));

    DatedGraph(WorkshopGraph graph, LocalDate date) {
        this.graph = graph;
        this.date = date;
        GraphContents all = graph.contents();
        workshops = Catalogue.of(
                "workshop",
                all.workshops(),
                r -> new WorkshopOnDate(this, r),
                w -> w.record().id());
        organisations = Catalogue.of(
                "organisation",
                all.organisations(),
                r -> new OrganisationOnDate(this, r),
                o -> o.record().id());
        municipalities = Catalogue.of(
                "municipality",
                all.municipalities().stream()
                        .filter(m -> m.validity().contains(date))
                        .toList(),
                r -> new MunicipalityOnDate(this, r),
                m -> m.record().code());
        regions = Catalogue.of(
                "region",
                all.regions(),
                r -> new RegionOnDate(this, r),
                r -> r.record().id());
        partnerships = Catalogue.of(
                "partnership",
                all.partnerships(),
                r -> new PartnershipOnDate(this, r),
                p -> p.record().id());
        networks = Catalogue.of(
                "network",
                all.networks(),
                r -> new NetworkOnDate(this, r),
                n -> n.record().id());
        relations = new Relations(this);
    }

    /** The graph over all time. */
    public WorkshopGraph graph() {
        return graph;
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The state of the store that this is a picture of. */
    public Revision revision() {
        return graph.revision();
    }

    /**
     * The regime that holds: the one that a scenario applied, else the one in force on the day.
     *
     * @throws BadQuestionException where the applied one is not known
     */
    public Regime regime() {
        RegimeId applied = graph.assumptions().regime();
        return applied == null
                ? Regimes.standard().inForce(date)
                : Regimes.standard().get(applied);
    }

    /**
     * What is worked out from this picture once and kept as long as the picture is, because many questions need it. Two
     * threads may work it out at the same time; both see one.
     *
     * @param key what it is, unlike the key of anything else
     * @param type its type
     * @param source works it out; must depend on the picture and the key alone
     */
    public <T> T derived(Object key, Class<T> type, Supplier<T> source) {
        Object known = derived.get(key);
        if (known == null) {
            T found = source.get();
            Object earlier = derived.putIfAbsent(key, found);
            known = earlier == null ? found : earlier;
        }
        return type.cast(known);
    }

    /** What the reader of any answer from this picture should mind: the scenario that it assumes, if any. */
    public List<LocalizedName> notes() {
        return graph.assumptions().notes();
    }

    /** All workshops, those that are closed on the day included. */
    public List<WorkshopOnDate> workshops() {
        return workshops.all();
    }

    /** All organisations, those that are closed on the day included. */
    public List<OrganisationOnDate> organisations() {
        return organisations.all();
    }

    /** The municipalities of the day's division. */
    public List<MunicipalityOnDate> municipalities() {
        return municipalities.all();
    }

    /** All areas, those that are not in force on the day included. */
    public List<RegionOnDate> regions() {
        return regions.all();
    }

    /** All partnerships, those that are over or to come included. */
    public List<PartnershipOnDate> partnerships() {
        return partnerships.all();
    }

    /** All networks, those that are over or to come included. */
    public List<NetworkOnDate> networks() {
        return networks.all();
    }

    /** The workshop of an id. */
    public Optional<WorkshopOnDate> findWorkshop(WorkshopId id) {
        return workshops.find(id);
    }

    /** The organisation of an id. */
    public Optional<OrganisationOnDate> findOrganisation(OrganisationId id) {
        return organisations.find(id);
    }

    /** The municipality that the code belongs to on the day; empty where the code is not known or not yet valid. */
    public Optional<MunicipalityOnDate> findMunicipality(MunicipalityCode code) {
        return municipalities.find(codeOn(code));
    }

    /** The area of an id. */
    public Optional<RegionOnDate> findRegion(RegionId id) {
        return regions.find(id);
    }

    /** The partnership of an id. */
    public Optional<PartnershipOnDate> findPartnership(PartnershipId id) {
        return partnerships.find(id);
    }

    /** The network of an id. */
    public Optional<NetworkOnDate> findNetwork(NetworkId id) {
        return networks.find(id);
    }

    /**
     * The area of an id.
     *
     * @throws BadQuestionException where there is none
     */
    public RegionOnDate getRegion(RegionId id) {
        return regions.get(id);
    }

    /**
     * The municipality that the code belongs to on the day.
     *
     * @throws BadQuestionException where there is none
     */
    public MunicipalityOnDate getMunicipality(MunicipalityCode code) {
        return municipalities.get(codeOn(code));
    }

    /**
     * The organisation of an id.
     *
     * @throws BadQuestionException where there is none
     */
    public OrganisationOnDate getOrganisation(OrganisationId id) {
        return organisations.get(id);
    }

    /**
     * The network of an id.
     *
     * @throws BadQuestionException where there is none
     */
    public NetworkOnDate getNetwork(NetworkId id) {
        return networks.get(id);
    }

    /**
     * What municipalities are weighed by: the figures of one date for all, counted in the day's division.
     *
     * @throws BadQuestionException where the indicator is not known, is a rate, or has no figures
     */
    public DemandFigures demand(Demand demand) {
        return DemandFigures.of(this, demand);
    }

    Relations relations() {
        return relations;
    }

    List<Figure> figuresOf(MunicipalityCode code) {
        return figures.get().of(code);
    }

    /** The municipality that the code belongs to on the day; the code itself where it is not known. */
    public MunicipalityCode codeOn(MunicipalityCode code) {
        return graph.codeOn(date, code);
    }

    /** The organisations of the ids, without those that are not known. */
    List<OrganisationOnDate> organisations(Collection<OrganisationId> ids) {
        return ids.stream()
                .distinct()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The municipalities of the codes, each once, in the order of their codes; without those not in the division. */
    List<MunicipalityOnDate> municipalities(Collection<MunicipalityCode> codes) {
        return codes.stream()
                .map(this::codeOn)
                .distinct()
                .sorted()
                .map(municipalities::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
