package fi.alunetwork.core.reach;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest site that will do, where costs follow the straight line. Sites are compared by the cosine of the
 * angle at the earth's centre, which orders them as the great circle does and costs three multiplications; only the
 * winner's distance is worked out.
 */
final class SiteIndex implements Sites {

    private final List<Entry> entries;
    private final TravelCost travel;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    SiteIndex(List<Entry> entries, TravelCost travel) {
        this.entries = entries;
        this.travel = travel;
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

    /** The test runs only where it matters: on a site that is nearer than the best so far. */
    @Override
    public @Nullable Nearest nearest(Stop from, Predicate<Offer> willDo) {
        return from.point() == null ? null : nearest(from, from.point(), willDo);
    }

    private @Nullable Nearest nearest(Stop from, GeoPoint point, Predicate<Offer> willDo) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
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

    private Nearest nearest(Stop from, Entry entry) {
        return entry.at(new Distance(travel.between(from, entry.stop()), travel.unit()));
    }

    @Override
    public Unmeasured unmeasured(Stop from, Predicate<Offer> willDo) {
        return Unmeasured.NONE;
    }
}
