package fi.alunetwork.core.reach;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers of one service, and what of them reaches a point. */
final class Offers {

    private final Map<MunicipalityCode, List<Offer>> declaring = new HashMap<>();
    private final SiteIndex sites;
    private final SiteIndex unsureSites;

    Offers(List<Offer> all) {
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

    private static SiteIndex sitesOf(Stream<Offer> offers) {
        return new SiteIndex(offers.flatMap(offer ->
                        offer.provision().workshop().sites().stream().map(site -> new SiteIndex.Entry(offer, site)))
                .toList());
    }

    /**
     * What reaches a place.
     *
     * @param point where it is; null where that is not known
     * @param municipality whose residents live there
     */
    Reach reach(@Nullable GeoPoint point, MunicipalityCode municipality) {
        List<Offer> declared = declaring.getOrDefault(municipality, List.of());
        Nearest visiting = declared.stream()
                .filter(Offer::isMobile)
                .findFirst()
                .map(offer -> new Nearest(offer.provision().workshop(), null, 0.0))
                .orElse(null);
        if (visiting != null) {
            return new Reach(visiting, visiting, null, visiting);
        }
        if (point == null) {
            return new Reach(null, null, null, withoutPlace(declared));
        }
        return new Reach(
                sites.nearest(point, offer -> true),
                sites.nearest(point, offer -> offer.admission(municipality) == Admission.ADMITTED),
                unsureSites.nearest(point, offer -> offer.admission(municipality) == Admission.NOT_KNOWN),
                nearest(declared, point));
    }

    private static @Nullable Nearest nearest(List<Offer> declared, GeoPoint point) {
        Nearest near = declared.isEmpty() ? null : sitesOf(declared.stream()).nearest(point, offer -> true);
        return near != null ? near : withoutPlace(declared);
    }

    private static @Nullable Nearest withoutPlace(List<Offer> declared) {
        return declared.isEmpty()
                ? null
                : new Nearest(declared.get(0).provision().workshop(), null, null);
    }
}
