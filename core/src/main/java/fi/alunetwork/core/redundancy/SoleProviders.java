package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.redundancy.SoleProvider.Dependent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Ranks the organisations that are the only one for somebody by the people who depend on them. */
final class SoleProviders {

    private static final Comparator<SoleProvider> MOST_PEOPLE_FIRST = Comparator.comparingDouble(SoleProvider::people)
            .thenComparingDouble(SoleProvider::peopleAtMost)
            .reversed()
            .thenComparing(sole -> sole.organisation().record().id());

    private SoleProviders() {}

    static List<SoleProvider> of(ServiceProviders service) {
        Map<Integer, List<Dependent>> dependents = new TreeMap<>();
        service.places().forEach((municipality, places) -> {
            for (boolean certain : new boolean[] {true, false}) {
                sharesBySole(places, certain)
                        .forEach((sole, share) -> dependents
                                .computeIfAbsent(sole, none -> new ArrayList<>())
                                .add(dependent(service, municipality, share, certain)));
            }
        });
        return dependents.entrySet().stream()
                .flatMap(entry -> {
                    OrganisationOnDate organisation =
                            service.get(entry.getKey()).organisation();
                    return organisation == null
                            ? List.<SoleProvider>of().stream()
                            : List.of(soleProvider(organisation, entry.getValue())).stream();
                })
                .sorted(MOST_PEOPLE_FIRST)
                .toList();
    }

    /** The share of a municipality's people who have one organisation alone, for certain or as far as is known. */
    private static Map<Integer, Double> sharesBySole(List<PlaceProviders> places, boolean certain) {
        Map<Integer, Double> shares = new TreeMap<>();
        for (PlaceProviders place : places) {
            boolean sure = place.state() == ProviderState.ONE;
            if (place.certain().size() == 1 && sure == certain) {
                shares.merge(place.certain().first(), place.place().share(), Double::sum);
            }
        }
        return shares;
    }

    private static Dependent dependent(
            ServiceProviders service, MunicipalityOnDate municipality, double share, boolean certain) {
        Double people = service.people(municipality);
        return new Dependent(municipality, people == null ? null : people * share, certain);
    }

    private static SoleProvider soleProvider(OrganisationOnDate organisation, List<Dependent> dependents) {
        return new SoleProvider(
                organisation,
                people(dependents.stream().filter(Dependent::certain).toList()),
                people(dependents),
                dependents);
    }

    private static double people(List<Dependent> dependents) {
        return dependents.stream()
                .map(Dependent::people)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
