package fi.alunetwork.core.access;

import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.workshop.ProvisionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a row of each municipality from what reaches its places. */
final class AccessRows {

    private final AccessQuestion question;
    private final DemandFigures demand;
    private final Catchments catchments;
    private final boolean placesTold;
    private final FloatingCatchments floating;

    AccessRows(
            AccessQuestion question,
            DemandFigures demand,
            Catchments catchments,
            boolean placesTold,
            FloatingCatchments floating) {
        this.question = question;
        this.demand = demand;
        this.catchments = catchments;
        this.placesTold = placesTold;
        this.floating = floating;
    }

    /** The rows of the first so many places, municipality by municipality. */
    List<MunicipalityAccess> of(int places) {
        List<MunicipalityAccess> rows = new ArrayList<>();
        List<PlaceAccess> its = new ArrayList<>();
        for (int number = 0; number < places; number++) {
            Place place = catchments.places().get(number);
            if (!its.isEmpty() && its.get(0).place().municipality() != place.municipality()) {
                rows.add(row(its));
                its = new ArrayList<>();
            }
            its.add(PlaceAccess.of(catchments, number, placesTold));
        }
        if (!its.isEmpty()) {
            rows.add(row(its));
        }
        return rows;
    }

    private MunicipalityAccess row(List<PlaceAccess> places) {
        MunicipalityOnDate municipality = places.get(0).place().municipality();
        PlaceAccess main = main(places);
        Double access = access(places);
        Set<Integer> sites = new HashSet<>();
        Set<ProvisionId> offers = new HashSet<>();
        Set<ProvisionId> unknown = new HashSet<>();
        Pairs pairs = catchments.certain();
        for (PlaceAccess place : places) {
            for (int pair = pairs.from(place.number()); pair < pairs.to(place.number()); pair++) {
                OfferedSite site = catchments.sites().get(pairs.site(pair));
                ProvisionId offer = site.provision().record().id();
                sites.add(pairs.site(pair));
                offers.add(offer);
                if (site.places() == null) {
                    unknown.add(offer);
                }
            }
        }
        boolean illustrative = places.stream().anyMatch(PlaceAccess::illustrative);
        OptionalDouble people = demand.of(municipality.code());
        return new MunicipalityAccess(
                municipality,
                people.isPresent() ? people.getAsDouble() : null,
                main.state(),
                access,
                null,
                sites.size(),
                offers.size(),
                unknown.size(),
                places.stream().anyMatch(PlaceAccess::mayBeMore),
                illustrative,
                new AccessReason(
                        main.cause(),
                        sites.size(),
                        access == null ? null : access * AccessFigure.THOUSAND,
                        question.threshold(),
                        question.scope().travel(),
                        illustrative));
    }

    /** Not known as a whole where it is not known of a part. */
    private @Nullable Double access(List<PlaceAccess> places) {
        double access = 0;
        for (PlaceAccess place : places) {
            Double here = place.places(floating);
            if (here == null) {
                return null;
            }
            access += place.place().share() * here;
        }
        return access;
    }

    /** The place that speaks for the municipality: one in the state of most people, the largest of those. */
    private static PlaceAccess main(List<PlaceAccess> places) {
        Map<AccessState, Double> shares = new EnumMap<>(AccessState.class);
        places.forEach(place -> shares.merge(place.state(), place.place().share(), Double::sum));
        return places.stream()
                .max(Comparator.comparing((PlaceAccess place) -> shares.get(place.state()))
                        .thenComparing(place -> place.place().share()))
                .orElseThrow();
    }
}
