package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.Set;

/** The workshops of the small world: one with everything left out that may be, and one with everything told. */
final class SmallWorkshops {

    private static final TargetGroup YOUTH = new TargetGroup(15, 28);

    private SmallWorkshops() {}

    static List<Workshop> all() {
        return List.of(bare(), full());
    }

    private static Workshop bare() {
        return new Workshop(
                SmallWorld.BARE,
                LocalizedName.finnish("Paljas paja"),
                List.of(),
                List.of(),
                List.of(new Provision(
                        new ProvisionId("bare-youth"),
                        Service.YOUTH_WORKSHOP,
                        Provision.Role.PRODUCER,
                        null,
                        Set.of(),
                        null,
                        Provision.Basis.NOT_KNOWN,
                        Provision.DeliveryMode.ON_SITE,
                        Set.of(),
                        null,
                        Lifespan.ALWAYS,
                        SmallWorld.INVENTED)),
                Set.of(),
                null,
                null,
                new Lifespan(Period.ALWAYS, SmallWorld.day("2013-12-31")),
                SmallWorld.SOURCED);
    }

    private static Workshop full() {
        return new Workshop(
                SmallWorld.FULL,
                LocalizedName.of("Täysi paja", "Hela verkstaden"),
                List.of(
                        new Operation(SmallWorld.OLD_AUTHORITY, SmallWorld.until("2023-01-01"), SmallWorld.SOURCED),
                        new Operation(SmallWorld.COUNTY_BODY, SmallWorld.since("2023-01-01"), SmallWorld.INVENTED)),
                List.of(
                        new Site(
                                new SiteId("full-hall"),
                                LocalizedName.finnish("Halli; ja piha"),
                                SmallWorld.ALAJARVI,
                                new GeoPoint(63.0123456, 23.9),
                                Site.Accuracy.PLACE,
                                SmallWorld.between("2015-01-01", "2020-07-01"),
                                SmallWorld.SOURCED),
                        new Site(
                                new SiteId("full-shop"),
                                null,
                                SmallWorld.ALAJARVI,
                                new GeoPoint(62.9996, 23.823),
                                Site.Accuracy.MUNICIPALITY_CENTRE,
                                Period.ALWAYS,
                                SmallWorld.INVENTED)),
                List.of(fullProvision("full-everyone", TargetGroup.EVERYONE), fullProvision("full-youth", YOUTH)),
                Set.of(Trade.WOOD, Trade.CAFE),
                7.5,
                120,
                new Lifespan(SmallWorld.since("1997-01-01"), SmallWorld.day("2024-12-31")),
                SmallWorld.SOURCED);
    }

    private static Provision fullProvision(String id, TargetGroup group) {
        return new Provision(
                new ProvisionId(id),
                Service.REHABILITATIVE_WORK_ACTIVITY,
                Provision.Role.HOST,
                group,
                Set.of(Language.FI, Language.SV),
                0,
                Provision.Basis.OWN_CONTRACT,
                Provision.DeliveryMode.MOBILE,
                Set.of(SmallWorld.ALAJARVI, SmallWorld.KUOPIO),
                SmallWorld.day("2026-12-31"),
                new Lifespan(SmallWorld.between("2020-01-01", "2025-01-01"), SmallWorld.day("2024-12-31")),
                SmallWorld.SOURCED);
    }
}
