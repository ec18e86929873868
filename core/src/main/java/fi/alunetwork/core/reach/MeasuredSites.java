package fi.alunetwork.core.reach;

import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.reach.Unmeasured.Candidate;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the nearest site by asking the travel cost for every one: points tell nothing of the order of minutes. */
final class MeasuredSites implements Sites {

    private final List<Entry> entries;
    private final TravelCost travel;

    MeasuredSites(List<Entry> entries, TravelCost travel) {
        this.entries = entries;
        this.travel = travel;
    }

    @Override
    public @Nullable Nearest nearest(Stop from, Predicate<Offer> willDo) {
        double best = Double.POSITIVE_INFINITY;
        Entry found = null;
        for (Entry entry : entries) {
            double cost = travel.between(from, entry.stop());
            if (cost < best && willDo.test(entry.offer())) {
                best = cost;
                found = entry;
            }
        }
        return found == null ? null : found.at(new Distance(best, travel.unit()));
    }

    @Override
    public Unmeasured unmeasured(Stop from, Predicate<Offer> willDo) {
        int pairs = 0;
        Candidate any = null;
        Candidate perhapsAdmitted = null;
        for (Entry entry : entries) {
            if (Double.isNaN(travel.between(from, entry.stop())) && willDo.test(entry.offer())) {
                pairs++;
                double straight = from.straightKm(entry.stop());
                double km = Double.isNaN(straight) ? 0 : straight;
                any = nearer(any, entry, km);
                if (entry.offer().admission(from.municipality()) != Admission.NOT_ADMITTED) {
                    perhapsAdmitted = nearer(perhapsAdmitted, entry, km);
                }
            }
        }
        return new Unmeasured(travel, pairs, any, perhapsAdmitted);
    }

    private static Candidate nearer(@Nullable Candidate best, Entry entry, double km) {
        return best != null && best.straightKm() <= km ? best : new Candidate(entry.at(null), km);
    }
}
