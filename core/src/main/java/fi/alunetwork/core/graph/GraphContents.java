package fi.alunetwork.core.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All records of a graph, as a dataset holds them and a store keeps them. References between records are by id; that
 * they lead somewhere is checked by the dataset reader, not here.
 *
 * @param municipalities present and earlier municipalities
 * @param regions areas of every kind
 * @param memberships municipalities' belonging to areas
 * @param neighbourhoods common borders
 * @param indicators what is measured
 * @param indicatorValues the figures
 * @param organisations organisations
 * @param workshops workshops with their sites, operators and provisions
 * @param partnerships partnerships
 * @param networks regional networks
 * @param completeness where the register is whole
 * @param demandPoints points that replace the centre of a municipality
 */
public record GraphContents(
        List<Municipality> municipalities,
        List<Region> regions,
        List<Membership> memberships,
        List<Neighbourhood> neighbourhoods,
        List<Indicator> indicators,
        List<IndicatorValue> indicatorValues,
        List<Organisation> organisations,
        List<Workshop> workshops,
        List<Partnership> partnerships,
        List<RegionalNetwork> networks,
        List<Completeness> completeness,
        List<DemandPoint> demandPoints) {

    private static final Comparator<@Nullable LocalDate> EARLIEST = nullsFirst(naturalOrder());

    /** No records. */
    public static final GraphContents EMPTY = new GraphContents(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    /** Puts every list into its canonical order, so that equal contents are equal however they were gathered. */
    public GraphContents {
        municipalities = sorted(municipalities, comparing(Municipality::code));
        regions = sorted(regions, comparing(Region::id));
        memberships = sorted(
                memberships,
                comparing(Membership::municipality)
                        .thenComparing(Membership::region)
                        .thenComparing(membership -> membership.period().from(), EARLIEST));
        neighbourhoods = sorted(neighbourhoods, comparing(Neighbourhood::one).thenComparing(Neighbourhood::other));
        indicators = sorted(indicators, comparing(Indicator::id));
        indicatorValues = sorted(
                indicatorValues,
                comparing(IndicatorValue::indicator)
                        .thenComparing(IndicatorValue::date)
                        .thenComparing(IndicatorValue::municipality));
        organisations = sorted(organisations, comparing(Organisation::id));
        workshops = sorted(workshops, comparing(Workshop::id));
        partnerships = sorted(partnerships, comparing(Partnership::id));
        networks = sorted(networks, comparing(RegionalNetwork::id));
        completeness = sorted(
                completeness,
                comparing(Completeness::region)
                        .thenComparing(Completeness::service, nullsFirst(naturalOrder()))
                        .thenComparing(statement -> statement.period().from(), EARLIEST));
        demandPoints = sorted(
                demandPoints,
                comparing(DemandPoint::municipality)
                        .thenComparing(point -> point.name().toString()));
    }

    /** The record with all that belongs to it, over all time; empty where there is none. */
    public Optional<GraphRecord> find(RecordRef ref) {
        return RecordsOf.find(this, ref).map(Function.identity());
    }

    private static <T> List<T> sorted(List<T> records, Comparator<T> order) {
        return records.stream().sorted(order).toList();
    }
}
