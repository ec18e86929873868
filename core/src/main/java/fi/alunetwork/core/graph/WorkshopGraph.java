package fi.alunetwork.core.graph;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of the network over all time, of one revision. Immutable; every analysis is a pure function
 * of it. Ask {@link #asOf} for the network on a day.
 */
public final class WorkshopGraph {

    private final Revision revision;
    private final GraphContents contents;
    private final Versions versions;
    private final Assumptions assumptions;
    private final @Nullable Earlier earlier;
    private final Map<MunicipalityCode, Municipality> municipalities;
    private final Map<OrganisationId, Organisation> organisations;
    private final Map<MunicipalityCode, List<MunicipalityCode>> neighbours;
    private final Map<IndicatorId, NavigableMap<LocalDate, List<IndicatorValue>>> figures;

    /**
     * Indexes the records.
     *
     * @throws IllegalStateException where two municipalities or organisations share a key
     */
    public WorkshopGraph(Revision revision, GraphContents contents) {
        this(revision, contents, Versions.imported(revision.number()));
    }

    /**
     * Indexes the records of a graph that was edited.
     *
     * @throws IllegalStateException where two municipalities or organisations share a key
     */
    public WorkshopGraph(Revision revision, GraphContents contents, Versions versions) {
        this(revision, contents, versions, Assumptions.NONE, null);
    }

    /**
     * Indexes the records of a graph that takes something for granted beside them.
     *
     * @throws IllegalStateException where two municipalities or organisations share a key
     */
    public WorkshopGraph(Revision revision, GraphContents contents, Assumptions assumptions) {
        this(revision, contents, Versions.imported(revision.number()), assumptions, null);
    }

    private WorkshopGraph(
            Revision revision,
            GraphContents contents,
            Versions versions,
            Assumptions assumptions,
            @Nullable Earlier earlier) {
        this.revision = revision;
        this.contents = contents;
        this.versions = versions;
        this.assumptions = assumptions;
        this.earlier = earlier;
        this.municipalities = byKey(contents.municipalities(), Municipality::code);
        this.organisations = byKey(contents.organisations(), Organisation::id);
        this.neighbours = neighbours(contents);
        this.figures = figures(contents);
    }

    /** What holds on the days before assumptions do. */
    private record Earlier(WorkshopGraph graph, LocalDate until) {}

    /**
     * This graph on the days before one day, and other records from that day on. This graph stays as it is.
     *
     * @param day the first day on which the assumptions hold
     * @param records the records from then on
     * @param assumed what they assume
     */
    public WorkshopGraph assumingFrom(LocalDate day, GraphContents records, Assumptions assumed) {
        return new WorkshopGraph(revision, records, versions, assumed, new Earlier(this, day));
    }

    /**
     * This graph after a change of one record, under the revision that the store gave it. This graph stays as it is.
     */
    public WorkshopGraph changedBy(RecordChange change, Revision next) {
        return new WorkshopGraph(next, change.applyTo(contents), versions.with(change.ref(), next.number()));
    }

    private static <K, V> Map<K, V> byKey(List<V> records, Function<V, K> key) {
        return records.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static Map<MunicipalityCode, List<MunicipalityCode>> neighbours(GraphContents contents) {
        Map<MunicipalityCode, List<MunicipalityCode>> found = new HashMap<>();
        contents.neighbourhoods().forEach(pair -> {
            found.computeIfAbsent(pair.one(), code -> new ArrayList<>()).add(pair.other());
            found.computeIfAbsent(pair.other(), code -> new ArrayList<>()).add(pair.one());
        });
        found.values().forEach(Collections::sort);
        return found;
    }

    private static Map<IndicatorId, NavigableMap<LocalDate, List<IndicatorValue>>> figures(GraphContents contents) {
        return contents.indicatorValues().stream()
                .collect(Collectors.groupingBy(
                        IndicatorValue::indicator,
                        Collectors.groupingBy(IndicatorValue::date, TreeMap::new, Collectors.toList())));
    }

    /** The state of the store that this is a picture of. */
    public Revision revision() {
        return revision;
    }

    /** All records. */
    public GraphContents contents() {
        return contents;
    }

    /** In which revision each record was last written; a scenario's records have the versions of those stored. */
    public Versions versions() {
        return versions;
    }

    /** What the records assume beyond what the store holds. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /**
     * The network as it stood on the day. A view: nothing is copied, and what is asked is found when it is asked. On a
     * day before the assumptions begin it is the network without them.
     */
    public DatedGraph asOf(LocalDate date) {
        return earlier != null && date.isBefore(earlier.until) ? earlier.graph.asOf(date) : new DatedGraph(this, date);
    }

    /**
     * The days on which the network of some services may differ from the day before, a new set of them: where anything
     * that their provision, its lawfulness, the areas or the register's completeness rest on begins or ends.
     */
    public NavigableSet<LocalDate> changeDays(Set<Service> services) {
        NavigableSet<LocalDate> days = ChangeDays.of(contents, services);
        if (earlier != null) {
            days.headSet(earlier.until).clear();
            days.add(earlier.until);
            days.addAll(earlier.graph.changeDays(services).headSet(earlier.until));
        }
        return days;
    }

    /** The municipality of a code, present or earlier. */
    public Optional<Municipality> findMunicipality(MunicipalityCode code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** The organisation of an id, at whatever time. */
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** What an indicator measures. */
    public Optional<Indicator> findIndicator(IndicatorId id) {
        return contents.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /**
     * The municipality that the code belongs to on the day: itself, or the one that it was merged into by then. A code
     * that is not known is returned as it is.
     */
    public MunicipalityCode codeOn(LocalDate date, MunicipalityCode code) {
        MunicipalityCode present = code;
        Municipality municipality = municipalities.get(code);
        while (municipality != null
                && municipality.mergedInto() != null
                && municipality.validity().isOver(date)) {
            present = municipality.mergedInto();
            municipality = municipalities.get(present);
        }
        return present;
    }

    /** The codes of the municipalities that share a border with this one, in order. */
    List<MunicipalityCode> neighboursOf(MunicipalityCode code) {
        return neighbours.getOrDefault(code, List.of());
    }

    /** The figures of an indicator by date; empty where there are none. */
    NavigableMap<LocalDate, List<IndicatorValue>> figuresOf(IndicatorId indicator) {
        return figures.getOrDefault(indicator, Collections.emptyNavigableMap());
    }
}
