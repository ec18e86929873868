package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.RegionRows;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws the lots of a question and finds who can serve each. */
final class LotRows {

    private static final List<ProviderState> WORST_FIRST =
            List.of(ProviderState.NONE, ProviderState.ONE, ProviderState.NOT_KNOWN, ProviderState.SEVERAL);

    private static final Comparator<Lot> MOST_URGENT_FIRST = Comparator.comparingInt(
                    (Lot lot) -> WORST_FIRST.indexOf(lot.state()))
            .thenComparing(Comparator.comparingDouble((Lot lot) -> lot.people() == null ? -1 : lot.people())
                    .reversed());

    /** A lot before it is known who can serve it. */
    private record Draft(
            @Nullable String name, @Nullable RegionOnDate region, List<MunicipalityOnDate> municipalities) {}

    private final DatedGraph graph;
    private final ServiceProviders service;
    private final Map<MunicipalityCode, MunicipalityOnDate> base = new LinkedHashMap<>();

    LotRows(DatedGraph graph, ServiceProviders service) {
        this.graph = graph;
        this.service = service;
        service.places().keySet().forEach(municipality -> base.put(municipality.code(), municipality));
    }

    /** The lots, ties in the order in which they were drawn. */
    List<Lot> of(Lots lots) {
        return drafts(lots).stream().map(this::lot).sorted(MOST_URGENT_FIRST).toList();
    }

    private List<Draft> drafts(Lots lots) {
        if (lots instanceof Lots.EachArea areas) {
            return RegionRows.of(graph, areas.kind(), base).areas().stream()
                    .map(area -> new Draft(null, area.region(), area.rows()))
                    .toList();
        }
        if (lots instanceof Lots.Given given) {
            return given.groups().stream().map(this::draft).toList();
        }
        return base.values().stream()
                .map(municipality -> new Draft(null, null, List.of(municipality)))
                .toList();
    }

    private Draft draft(Lots.Group group) {
        List<MunicipalityOnDate> members = new ArrayList<>();
        for (MunicipalityCode code : group.municipalities()) {
            MunicipalityOnDate member = base.get(graph.codeOn(code));
            if (member == null) {
                throw BadQuestionException.badArgument("lots.groups \"" + group.name() + "\" names municipality " + code
                        + "; expected one of the answer's base on " + graph.date()
                        + ". Maybe the code is mistyped, or scope.base or scope.area leaves it out.");
            }
            if (!members.contains(member)) {
                members.add(member);
            }
        }
        return new Draft(group.name(), null, members);
    }

    private Lot lot(Draft draft) {
        List<PlaceProviders> places = draft.municipalities().stream()
                .flatMap(municipality -> service.places().getOrDefault(municipality, List.of()).stream())
                .toList();
        Map<Integer, Integer> reached = new HashMap<>();
        Map<Integer, Integer> perhapsReached = new HashMap<>();
        boolean bounded = true;
        for (PlaceProviders place : places) {
            place.certain().forEach(provider -> reached.merge(provider, 1, Integer::sum));
            place.all().forEach(provider -> perhapsReached.merge(provider, 1, Integer::sum));
            bounded &= place.count().bounded();
        }
        SortedSet<Integer> whole = reaching(reached, places.size());
        SortedSet<Integer> part = new TreeSet<>(reached.keySet());
        part.removeAll(whole);
        ProviderCount count =
                ProviderCount.of(service.providers(), whole, reaching(perhapsReached, places.size()), bounded);
        return new Lot(
                draft.name(),
                draft.region(),
                draft.municipalities(),
                people(draft.municipalities()),
                count.state(),
                service.named(whole),
                service.named(part));
    }

    private static SortedSet<Integer> reaching(Map<Integer, Integer> reached, int places) {
        SortedSet<Integer> all = new TreeSet<>();
        reached.forEach((provider, number) -> {
            if (number == places) {
                all.add(provider);
            }
        });
        return all;
    }

    private @Nullable Double people(List<MunicipalityOnDate> municipalities) {
        double sum = 0;
        for (MunicipalityOnDate municipality : municipalities) {
            Double people = service.people(municipality);
            if (people == null) {
                return null;
            }
            sum += people;
        }
        return sum;
    }
}
