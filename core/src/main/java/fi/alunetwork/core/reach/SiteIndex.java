package fi.alunetwork.core.reach;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.geo.TravelCost;
import fi.alunetwork.core.workshop.Site;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest site that will do. Sites are compared by the cosine of the angle at the earth's centre, which
 * orders them as the great circle does and costs three multiplications; only the winner's distance is worked out.
 */
final class SiteIndex {

    /** A site and the offer that is provided there. */
    record Entry(Offer offer, Site site) {}

    private final List<Entry> entries;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    SiteIndex(List<Entry> entries) {
        this.entries = entries;
        this.x = new double[entries.size()];
        this.y = new double[entries.size()];
        this.z = new double[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            GeoPoint point = entries.get(i).site().point();
            double latitude = Math.toRadians(point.latitude());
            double longitude = Math.toRadians(point.longitude());
            x[i] = Math.cos(latitude) * Math.cos(longitude);
            y[i] = Math.cos(latitude) * Math.sin(longitude);
            z[i] = Math.sin(latitude);
        }
    }

    /** The nearest entry whose offer will do; of equally near ones the first. The test runs only where it matters. */
    @Nullable Nearest nearest(GeoPoint from, Predicate<Offer> willDo) {
        double latitude = Math.toRadians(from.latitude());
        double longitude = Math.toRadians(from.longitude());
        double fromX = Math.cos(latitude) * Math.cos(longitude);
        double fromY = Math.cos(latitude) * Math.sin(longitude);
        double fromZ = Math.sin(latitude);
        double best = Double.NEGATIVE_INFINITY;
        int found = -1;
        for (int i = 0; i < x.length; i++) {
            double cosine = fromX * x[i] + fromY * y[i] + fromZ * z[i];
            if (cosine > best && willDo.test(entries.get(i).offer())) {
                best = cosine;
                found = i;
            }
        }
        return found < 0 ? null : nearest(from, entries.get(found));
    }

    private static Nearest nearest(GeoPoint from, Entry entry) {
        return new Nearest(
                entry.offer().provision().workshop(),
                entry.site(),
                TravelCost.STRAIGHT_LINE.between(from, entry.site().point()));
    }
}
