package fi.alunetwork.core.quality;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Site;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that a provision is declared to serve on site, farther from every site of the workshop than the
 * commuting area of unemployment law.
 */
final class ServedWithoutSiteInReach implements GraphCheck {

    private static final double COMMUTING_KM = 80;

    @Override
    public String key() {
        return "served-without-site-in-reach";
    }

    @Override
    public LocalizedName title() {
        return LocalizedName.of(
                "Palvelee kuntaa, johon on yli 80 km",
                "Betjänar en kommun mer än 80 km bort",
                "Serves a municipality more than 80 km away");
    }

    @Override
    public Stream<Finding> run(DatedGraph graph) {
        return graph.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .filter(provision -> provision.record().deliveryMode() == DeliveryMode.ON_SITE)
                .flatMap(provision -> provision.servedMunicipalities().stream()
                        .flatMap(municipality -> far(provision, municipality)));
    }

    private Stream<Finding> far(ProvisionOnDate provision, MunicipalityOnDate municipality) {
        OptionalDouble km =
                nearestKm(provision.workshop().sites(), municipality.record().centre());
        if (km.isEmpty() || km.getAsDouble() <= COMMUTING_KM) {
            return Stream.empty();
        }
        return Stream.of(finding(
                "provision",
                provision.record().id(),
                municipality.code().value() + " at " + String.format(Locale.ROOT, "%.0f", km.getAsDouble()) + " km",
                "a site within " + (int) COMMUTING_KM + " km in a straight line",
                "the service is mobile or remote, or a site is missing"));
    }

    private static OptionalDouble nearestKm(List<Site> sites, @Nullable GeoPoint centre) {
        return centre == null
                ? OptionalDouble.empty()
                : sites.stream()
                        .mapToDouble(site -> site.point().distanceKm(centre))
                        .min();
    }
}
