package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Demand points and workshops of one site each, scattered around the centres of real municipalities; seed 1. */
final class ScatteredSites {

    private static final double SPREAD_DEGREES = 0.4;

    private final Random random = new Random(1);
    private final List<Municipality> homes;

    private ScatteredSites(GraphContents country) {
        this.homes = country.municipalities().stream()
                .filter(home -> home.centre() != null && home.validity().until() == null)
                .toList();
    }

    static GraphContents over(GraphContents country, int points, int sites) {
        ScatteredSites scattered = new ScatteredSites(country);
        List<DemandPoint> demand = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            demand.add(scattered.demandPoint(i, points));
        }
        List<Workshop> workshops = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            workshops.add(scattered.workshop(i));
        }
        return new GraphContents(
                country.municipalities(),
                country.regions(),
                country.memberships(),
                country.neighbourhoods(),
                country.indicators(),
                country.indicatorValues(),
                List.of(),
                workshops,
                List.of(),
                List.of(),
                List.of(),
                demand);
    }

    private Municipality home(int number) {
        return homes.get(number % homes.size());
    }

    private GeoPoint near(Municipality home) {
        GeoPoint centre = Objects.requireNonNull(home.centre());
        return new GeoPoint(
                centre.latitude() + random.nextGaussian() * SPREAD_DEGREES,
                centre.longitude() + random.nextGaussian() * SPREAD_DEGREES);
    }

    private DemandPoint demandPoint(int number, int all) {
        Municipality home = home(number);
        return new DemandPoint(
                home.code(),
                LocalizedName.finnish("Piste " + number),
                near(home),
                (double) homes.size() / all,
                Provenance.ILLUSTRATIVE);
    }

    private Workshop workshop(int number) {
        Municipality home = home(number);
        return new Workshop(
                new WorkshopId("s" + number),
                LocalizedName.finnish("Paja " + number),
                List.of(),
                List.of(new Site(
                        new SiteId("s" + number + "-site"),
                        null,
                        home.code(),
                        near(home),
                        Site.Accuracy.PLACE,
                        Period.ALWAYS,
                        Provenance.ILLUSTRATIVE)),
                List.of(provision(number)),
                Set.of(),
                null,
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    private Provision provision(int number) {
        return new Provision(
                new ProvisionId("s" + number + "-p"),
                Service.YOUTH_WORKSHOP,
                Provision.Role.PRODUCER,
                TargetGroup.EVERYONE,
                Set.of(Language.FI),
                1 + random.nextInt(20),
                Provision.Basis.NOT_KNOWN,
                Provision.DeliveryMode.ON_SITE,
                Set.of(),
                null,
                Lifespan.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }
}
