package fi.alunetwork.core.coverage;

import fi.alunetwork.core.coverage.Offer.Admission;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offers of one service, and what of them reaches a point. */
final class Offers {

    private final List<Offer> all;
    private final List<Offer> mobile;
    private final SiteIndex sites;

    Offers(List<Offer> all) {
        this.all = all;
        this.mobile = all.stream().filter(Offer::isMobile).toList();
        this.sites = new SiteIndex(all.stream()
                .filter(offer -> !offer.isMobile())
                .flatMap(offer ->
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
        Nearest visiting = mobile.stream()
                .filter(offer -> offer.declares(municipality))
                .findFirst()
                .map(offer -> new Nearest(offer.provision().workshop(), null, 0.0))
                .orElse(null);
        if (point == null) {
            return new Reach(visiting, visiting, null, declared(municipality, null));
        }
        if (visiting != null) {
            return new Reach(visiting, visiting, null, visiting);
        }
        return new Reach(
                sites.nearest(point, offer -> true),
                sites.nearest(point, offer -> offer.admission(municipality) == Admission.ADMITTED),
                sites.nearest(point, offer -> offer.admission(municipality) == Admission.NOT_KNOWN),
                declared(municipality, point));
    }

    private @Nullable Nearest declared(MunicipalityCode municipality, @Nullable GeoPoint point) {
        Nearest near = point == null ? null : sites.nearest(point, offer -> offer.declares(municipality));
        return near != null ? near : declaredWithoutSite(municipality);
    }

    private @Nullable Nearest declaredWithoutSite(MunicipalityCode municipality) {
        return all.stream()
                .filter(offer -> offer.declares(municipality))
                .min(Comparator.comparing(offer -> offer.provision().record().id()))
                .map(offer -> new Nearest(offer.provision().workshop(), null, null))
                .orElse(null);
    }
}
