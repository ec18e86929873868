package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.TimeLimitException;
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
 * that is not in the picture, has no sense, nests too deep or holds too many, and {@link TimeLimitException} where the
 * budget ends before every record was looked at.
 */
public final class Selections {

    private Selections() {}

    /** Workshops. */
    public static Selection<WorkshopOnDate> workshops(
            DatedGraph graph,
            @Nullable WorkshopFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<WorkshopOrder> orders,
            Budget budget) {
        Ordering<WorkshopOnDate> ordering =
                ordering(orders, workshop -> workshop.record().id().value());
        return select(graph, graph.workshops(), filter, among(existence, WorkshopOnDate::existence), ordering, budget);
    }

    /** Organisations. */
    public static Selection<OrganisationOnDate> organisations(
            DatedGraph graph,
            @Nullable OrganisationFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<OrganisationOrder> orders,
            Budget budget) {
        Ordering<OrganisationOnDate> ordering =
                ordering(orders, organisation -> organisation.record().id().value());
        return select(
                graph,
                graph.organisations(),
                filter,
                among(existence, OrganisationOnDate::existence),
                ordering,
                budget);
    }

    /** Municipalities of the day's division. */
    public static Selection<MunicipalityOnDate> municipalities(
            DatedGraph graph,
            @Nullable MunicipalityFilter filter,
            @Nullable List<MunicipalityOrder> orders,
            Budget budget) {
        Ordering<MunicipalityOnDate> ordering =
                ordering(orders, municipality -> municipality.code().value());
        return select(graph, graph.municipalities(), filter, municipality -> true, ordering, budget);
    }

    /** Areas of every kind. */
    public static Selection<RegionOnDate> regions(
            DatedGraph graph,
            @Nullable RegionFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<RegionOrder> orders,
            Budget budget) {
        Ordering<RegionOnDate> ordering = ordering(orders, region -> region.id().toString());
        return select(graph, graph.regions(), filter, among(existence, RegionOnDate::existence), ordering, budget);
    }

    /** Partnerships. */
    public static Selection<PartnershipOnDate> partnerships(
            DatedGraph graph,
            @Nullable PartnershipFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<PartnershipOrder> orders,
            Budget budget) {
        Ordering<PartnershipOnDate> ordering =
                ordering(orders, partnership -> partnership.record().id().value());
        return select(
                graph, graph.partnerships(), filter, among(existence, PartnershipOnDate::existence), ordering, budget);
    }

    /** Regional networks. */
    public static Selection<NetworkOnDate> networks(
            DatedGraph graph,
            @Nullable NetworkFilter filter,
            @Nullable List<Existence> existence,
            @Nullable List<NetworkOrder> orders,
            Budget budget) {
        Ordering<NetworkOnDate> ordering =
                ordering(orders, network -> network.record().id().value());
        return select(graph, graph.networks(), filter, among(existence, NetworkOnDate::existence), ordering, budget);
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
            DatedGraph graph,
            List<V> all,
            @Nullable F filter,
            Predicate<V> existing,
            Ordering<V> ordering,
            Budget budget) {
        Predicate<V> wanted = filter == null ? existing : existing.and(filter.on(graph));
        Predicate<V> inTime = record -> {
            budget.check();
            return true;
        };
        return new Selection<>(all.stream().filter(inTime.and(wanted)).toList(), ordering);
    }
}
