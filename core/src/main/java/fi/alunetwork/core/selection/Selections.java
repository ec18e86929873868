package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and sorts the records of a picture. In every method a null filter asks for nothing, a null list of existences
 * takes all, a null or empty order sorts by id; all throw {@link BadQuestionException} where a filter names something
 * that is not in the picture, has no sense or nests too deep.
 */
public final class Selections {

    private Selections() {}

    /** Workshops. */
    public static Selection<WorkshopOnDate> workshops(
            DatedGraph graph,
            @Nullable WorkshopFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<WorkshopOrder> orders) {
        Ordering<WorkshopOnDate> ordering =
                ordering(orders, workshop -> workshop.record().id().value());
        return select(graph, graph.workshops(), filter, among(existence, WorkshopOnDate::existence), ordering);
    }

    /** Organisations. */
    public static Selection<OrganisationOnDate> organisations(
            DatedGraph graph,
            @Nullable OrganisationFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<OrganisationOrder> orders) {
        Ordering<OrganisationOnDate> ordering =
                ordering(orders, organisation -> organisation.record().id().value());
        return select(graph, graph.organisations(), filter, among(existence, OrganisationOnDate::existence), ordering);
    }

    /** Municipalities of the day's division. */
    public static Selection<MunicipalityOnDate> municipalities(
            DatedGraph graph, @Nullable MunicipalityFilter filter, @Nullable List<MunicipalityOrder> orders) {
        Ordering<MunicipalityOnDate> ordering =
                ordering(orders, municipality -> municipality.code().value());
        return select(graph, graph.municipalities(), filter, municipality -> true, ordering);
    }

    /** Areas of every kind. */
    public static Selection<RegionOnDate> regions(
            DatedGraph graph,
            @Nullable RegionFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<RegionOrder> orders) {
        Ordering<RegionOnDate> ordering = ordering(orders, region -> region.id().toString());
        return select(graph, graph.regions(), filter, among(existence, RegionOnDate::existence), ordering);
    }

    /** Partnerships. */
    public static Selection<PartnershipOnDate> partnerships(
            DatedGraph graph,
            @Nullable PartnershipFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<PartnershipOrder> orders) {
        Ordering<PartnershipOnDate> ordering =
                ordering(orders, partnership -> partnership.record().id().value());
        return select(graph, graph.partnerships(), filter, among(existence, PartnershipOnDate::existence), ordering);
    }

    /** Regional networks. */
    public static Selection<NetworkOnDate> networks(
            DatedGraph graph,
            @Nullable NetworkFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<NetworkOrder> orders) {
        Ordering<NetworkOnDate> ordering =
                ordering(orders, network -> network.record().id().value());
        return select(graph, graph.networks(), filter, among(existence, NetworkOnDate::existence), ordering);
    }

    private static <V> Ordering<V> ordering(@Nullable List<? extends Order<V>> orders, Function<V, String> id) {
        return new Ordering<>(orders == null ? List.of() : orders, id);
    }

    private static <V> Predicate<V> among(@Nullable List<Existence> existence, Function<V, Existence> of) {
        if (existence == null) {
            return record -> true;
        }
        Set<Existence> wanted = EnumSet.noneOf(Existence.class);
        wanted.addAll(existence);
        return record -> wanted.contains(of.apply(record));
    }

    private static <F extends Filter<F, V>, V> Selection<V> select(
            DatedGraph graph, List<V> all, @Nullable F filter, Predicate<V> existing, Ordering<V> ordering) {
        Predicate<V> wanted = filter == null ? existing : existing.and(filter.on(graph));
        return new Selection<>(all.stream().filter(wanted).toList(), ordering);
    }
}
