package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.LawfulProducers.Counts;
import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers of one service, and what of them reaches a place. */
final class Offers {

    private final TravelCost travel;
    private final boolean nobody;
    private final Map<MunicipalityCode, List<Offer>> declaring = new HashMap<>();
    private final Sites sites;
    private final Sites unsureSites;

    Offers(TravelCost travel, List<Offer> all) {
        this.travel = travel;
        this.nobody = all.isEmpty();
        all.stream()
                .sorted(Comparator.comparing(offer -> offer.provision().record().id()))
                .forEach(offer -> offer.provision()
                        .servedMunicipalities()
                        .forEach(served -> declaring
                                .computeIfAbsent(served.code(), none -> new ArrayList<>())
                                .add(offer)));
        this.sites = sitesOf(all.stream().filter(offer -> !offer.isMobile()));
        this.unsureSites = sitesOf(all.stream().filter(offer -> !offer.isMobile() && offer.isUnsureWhomItAdmits()));
    }

    private Sites sitesOf(Stream<Offer> offers) {
        return Sites.of(
                offers.flatMap(offer ->
                                offer.provision().workshop().sites().stream().map(site -> Sites.Entry.of(offer, site)))
                        .toList(),
                travel);
    }

    /** What reaches a place, of the offers whose producer counts in one of these ways. */
    Reach reach(Place place, LawfulProducers producers, List<Counts> ways) {
        if (nobody) {
            return Reach.NOTHING;
        }
        MunicipalityOnDate municipality = place.municipality();
        MunicipalityCode code = municipality.code();
        Predicate<Offer> count =
                producers.isAnybody() ? offer -> true : offer -> ways.contains(producers.counts(offer, municipality));
        Stop stop = place.stop();
        List<Offer> declared = declaring(code, count);
        Nearest visiting = visiting(declared);
        if (visiting != null) {
            return new Reach(visiting, visiting, null, visiting, Unmeasured.NONE);
        }
        return new Reach(
                sites.nearest(stop, count),
                sites.nearest(stop, offer -> offer.admission(code) == Admission.ADMITTED && count.test(offer)),
                unsureSites.nearest(stop, offer -> offer.admission(code) == Admission.NOT_KNOWN && count.test(offer)),
                nearest(declared, stop),
                sites.unmeasured(stop, count));
    }

    /** A loop and no stream: it is asked for every place, and mostly nobody declares to serve it. */
    private List<Offer> declaring(MunicipalityCode code, Predicate<Offer> count) {
        List<Offer> all = declaring.getOrDefault(code, List.of());
        if (all.isEmpty()) {
            return all;
        }
        List<Offer> counted = new ArrayList<>();
        for (Offer offer : all) {
            if (count.test(offer)) {
                counted.add(offer);
            }
        }
        return counted;
    }

    private @Nullable Nearest visiting(List<Offer> declared) {
        for (Offer offer : declared) {
            if (offer.isMobile()) {
                return new Nearest(offer.provision(), null, new Distance(0, travel.unit()));
            }
        }
        return null;
    }

    private @Nullable Nearest nearest(List<Offer> declared, Stop place) {
        if (declared.isEmpty()) {
            return null;
        }
        Sites theirs = sitesOf(declared.stream());
        Nearest near = theirs.nearest(place, offer -> true);
        if (near != null) {
            return near;
        }
        Unmeasured.Candidate unmeasured =
                theirs.unmeasured(place, offer -> true).any();
        return unmeasured == null ? new Nearest(declared.get(0).provision(), null, null) : unmeasured.nearest();
    }
}
