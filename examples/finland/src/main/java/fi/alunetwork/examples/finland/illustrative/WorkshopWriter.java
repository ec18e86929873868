package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the record of an invented workshop: name, sites, trades, staff and participants. */
final class WorkshopWriter {

    private static final double SITE_OFFSET_DEGREES = 0.008;
    private static final double COORDINATE_DECIMALS = 10_000;

    private WorkshopWriter() {}

    static Workshop write(
            String key,
            LocalizedName name,
            Period period,
            List<Place> sites,
            List<Operation> operations,
            List<Provision> provisions) {
        int participants =
                Dice.between(20, 60, key + "/participants") * (sites.get(0).residents() >= 50_000 ? 3 : 1);
        return new Workshop(
                new WorkshopId(key),
                name,
                operations,
                sites(key, sites, period),
                provisions,
                trades(key),
                Math.round(participants / 6.0) / 2.0,
                participants,
                Lifespan.of(period),
                Provenance.ILLUSTRATIVE);
    }

    /** The name of a workshop, such as {@code Esimerkkipaja Kuusi (Kajaani)}. */
    static LocalizedName name(Seat seat) {
        int index = Dice.between(0, ExampleName.TREES.size() - 1, seat.place().code() + "/tree") + seat.ordinal();
        return ExampleName.TREES
                .get(index % ExampleName.TREES.size())
                .within(
                        new ExampleName("Esimerkkipaja ", "Exempelverkstad ", "Example workshop "),
                        new ExampleName("", "", ""),
                        seat.place().name())
                .localized();
    }

    private static List<Site> sites(String key, List<Place> places, Period period) {
        List<Site> sites = new ArrayList<>();
        for (Place place : places) {
            String id = key + "-s" + (sites.size() + 1);
            sites.add(new Site(
                    new SiteId(id),
                    null,
                    place.code(),
                    near(place.centre(), id),
                    Site.Accuracy.PLACE,
                    period,
                    Provenance.ILLUSTRATIVE));
        }
        return sites;
    }

    /** A point within about a kilometre of the centre: no address, and no two workshops on one spot. */
    private static GeoPoint near(GeoPoint centre, String id) {
        return new GeoPoint(
                offset(centre.latitude(), Dice.roll(id + "/latitude")),
                offset(centre.longitude(), Dice.roll(id + "/longitude")));
    }

    private static double offset(double degrees, double roll) {
        double moved = degrees + (2 * roll - 1) * SITE_OFFSET_DEGREES;
        return Math.round(moved * COORDINATE_DECIMALS) / COORDINATE_DECIMALS;
    }

    private static Set<Trade> trades(String key) {
        Set<Trade> trades = EnumSet.noneOf(Trade.class);
        int count = Dice.between(1, 4, key + "/trades");
        for (int i = 0; i < count; i++) {
            trades.add(Dice.oneOf(List.of(Trade.values()), key + "/trade/" + i));
        }
        return trades;
    }
}
