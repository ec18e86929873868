package fi.alunetwork.core.comparison;

import fi.alunetwork.core.comparison.SupplyChange.ByForm;
import fi.alunetwork.core.comparison.SupplyChange.Flow;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers of one service in a picture that concern the municipalities of the base. */
final class Supply {

    private final List<Offer> offers;

    Supply(List<Offer> all, Set<MunicipalityCode> base) {
        this.offers = all.stream()
                .filter(offer -> Stream.concat(
                                offer.provision().workshop().municipalities().stream(),
                                offer.provision().servedMunicipalities().stream())
                        .map(MunicipalityOnDate::code)
                        .anyMatch(base::contains))
                .toList();
    }

    SupplyChange changedTo(Supply after) {
        return new SupplyChange(
                difference(after, supply -> supply.offers.size()),
                difference(after, supply -> supply.byWorkshop().size()),
                difference(after, Supply::sites),
                new Difference(places(), after.places()),
                difference(after, Supply::withoutPlaces),
                forms(after),
                flows(after));
    }

    Map<WorkshopId, List<Offer>> byWorkshop() {
        return offers.stream().collect(Collectors.groupingBy(Supply::workshopOf, TreeMap::new, Collectors.toList()));
    }

    static WorkshopId workshopOf(Offer offer) {
        return offer.provision().workshop().record().id();
    }

    private Difference difference(Supply after, ToDoubleFunction<Supply> count) {
        return Difference.of(count.applyAsDouble(this), count.applyAsDouble(after));
    }

    private long sites() {
        return offers.stream()
                .flatMap(offer -> offer.provision().workshop().sites().stream())
                .map(Site::id)
                .distinct()
                .count();
    }

    private @Nullable Double places() {
        List<Integer> known = offers.stream()
                .map(offer -> offer.provision().record().places())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() && !offers.isEmpty()
                ? null
                : (double) known.stream().mapToInt(places -> places).sum();
    }

    private long withoutPlaces() {
        return offers.stream()
                .filter(offer -> offer.provision().record().places() == null)
                .count();
    }

    private List<ByForm> forms(Supply after) {
        return Arrays.stream(LegalForm.values())
                .map(form -> new ByForm(form, difference(after, supply -> supply.of(form))))
                .filter(row -> !row.provisions().equals(Difference.of(0, 0)))
                .toList();
    }

    private long of(LegalForm form) {
        return offers.stream().filter(offer -> formOf(offer) == form).count();
    }

    private static LegalForm formOf(Offer offer) {
        return offer.provision().workshop().operators().stream()
                .map(operator -> operator.record().legalForm())
                .findFirst()
                .orElse(LegalForm.NOT_KNOWN);
    }

    /** A provision goes on as itself, or as another one of the same workshop; what is left over ended or is new. */
    private List<Flow> flows(Supply after) {
        Map<Flow, Integer> found = new LinkedHashMap<>();
        Map<WorkshopId, List<Offer>> now = after.byWorkshop();
        byWorkshop().forEach((workshop, before) -> {
            List<Offer> left = new ArrayList<>(now.getOrDefault(workshop, List.of()));
            List<Offer> ended = new ArrayList<>();
            for (Offer offer : before) {
                pass(offer, takeSame(left, offer.provision().record().id()), ended, found);
            }
            for (Offer offer : ended) {
                count(found, formOf(offer), left.isEmpty() ? null : formOf(left.remove(0)));
            }
            now.put(workshop, left);
        });
        now.values().forEach(left -> left.forEach(offer -> count(found, null, formOf(offer))));
        return found.entrySet().stream()
                .map(entry -> new Flow(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .toList();
    }

    private static void pass(Offer offer, @Nullable Offer same, List<Offer> ended, Map<Flow, Integer> found) {
        if (same == null) {
            ended.add(offer);
        } else {
            count(found, formOf(offer), formOf(same));
        }
    }

    private static @Nullable Offer takeSame(List<Offer> left, ProvisionId id) {
        for (Offer offer : left) {
            if (offer.provision().record().id().equals(id)) {
                left.remove(offer);
                return offer;
            }
        }
        return null;
    }

    private static void count(Map<Flow, Integer> found, @Nullable LegalForm from, @Nullable LegalForm to) {
        found.merge(new Flow(from, to, 0), 1, Integer::sum);
    }
}
