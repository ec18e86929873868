package fi.alunetwork.core.reach;

import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Site;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sites where offers are provided, and which of them is nearest. */
interface Sites {

    /**
     * A site and the offer that is provided there.
     *
     * @param offer the offer
     * @param site the site
     * @param stop the end of the way to it
     */
    record Entry(Offer offer, Site site, Stop stop) {

        static Entry of(Offer offer, Site site) {
            return new Entry(offer, site, offer.stopAt(site));
        }

        Nearest at(@Nullable Distance distance) {
            return new Nearest(offer.provision(), site, distance);
        }
    }

    /** The sites by the way of looking that the travel cost allows. */
    static Sites of(List<Entry> entries, TravelCost travel) {
        return travel.followsStraightLine() ? new SiteIndex(entries, travel) : new MeasuredSites(entries, travel);
    }

    /**
     * The nearest entry whose offer will do; of equally near ones the first. Those to which the way is not known are
     * left out.
     */
    @Nullable Nearest nearest(Stop from, Predicate<Offer> willDo);

    /** The entries whose offer will do and to which the way from a place is not known. */
    Unmeasured unmeasured(Stop from, Predicate<Offer> willDo);
}
