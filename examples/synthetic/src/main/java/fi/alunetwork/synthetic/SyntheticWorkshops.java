package fi.alunetwork.synthetic;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.synthetic.Chance.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Workshops with their sites, operators and provisions.
 *
 * <ul>
 *   <li>operator: Zipf with exponent 0.9 over the organisations, so that a few run very many workshops; 10 % changed it
 *       at the reform of 2023
 *   <li>sites: one, 5 % have a second one; the municipality in proportion to residents, the point normal around its
 *       centre with 8 km each way
 *   <li>provisions: Zipf with exponent 2 from 1 to 8; the service Zipf with exponent 0.7 over the services
 *   <li>municipalities served: 20 % declare none, the others Zipf with exponent 2.2 from 1 to all, the nearest to the
 *       site; so a few serve the whole country
 *   <li>beginning evenly from 1995 to 2022; 8 % ended in 2023, of 10 % it is known only when they were last seen
 * </ul>
 */
final class SyntheticWorkshops {

    private static final LocalDate REFORM = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST_SEEN = LocalDate.of(2022, 12, 31);
    private static final List<String> FINNISH = List.of("Koivu", "Kuusi", "Mänty", "Haapa", "Leppä", "Pihlaja");
    private static final List<String> SWEDISH = List.of("Björk", "Gran", "Tall", "Asp", "Al", "Rönn");

    private final Places places;
    private final Chance chance;
    private final Urn<Organisation> operators;
    private final Urn<Service> services = Urn.zipf(List.of(Service.values()), 0.7);
    private final Urn<Integer> provisionCounts = Urn.counts(8, 2);
    private final Urn<Integer> servedCounts;
    private final List<Trade> trades = List.of(Trade.values());

    private SyntheticWorkshops(List<Organisation> organisations, Places places, Chance chance) {
        this.places = places;
        this.chance = chance;
        this.operators = Urn.zipf(organisations, 0.9);
        this.servedCounts = Urn.counts(places.count(), 2.2);
    }

    static List<Workshop> draw(Size size, List<Organisation> organisations, Places places, Chance chance) {
        SyntheticWorkshops workshops = new SyntheticWorkshops(organisations, places, chance);
        return IntStream.range(0, size.workshops())
                .mapToObj(workshops::workshop)
                .toList();
    }

    private Workshop workshop(int number) {
        String key = "%06d".formatted(number);
        Municipality home = places.draw(chance);
        int tree = chance.between(0, FINNISH.size() - 1);
        Lifespan lifespan = lifespan();
        return new Workshop(
                new WorkshopId("synthetic-w-" + key),
                LocalizedName.of(
                        "Esimerkkipaja " + FINNISH.get(tree) + " " + key + " ("
                                + home.name().in(Language.FI) + ")",
                        "Exempelverkstad " + SWEDISH.get(tree) + " " + key + " ("
                                + home.name().in(Language.SV) + ")"),
                operations(),
                sites(key, home),
                provisions(key, home, lifespan),
                Set.of(chance.oneOf(trades)),
                (double) chance.between(1, 20),
                chance.between(5, 200),
                lifespan,
                Provenance.ILLUSTRATIVE);
    }

    private Lifespan lifespan() {
        LocalDate from = LocalDate.of(chance.between(1995, 2022), 1, 1).plusDays(chance.between(0, 364));
        if (chance.happens(0.08)) {
            return Lifespan.of(new Period(from, REFORM.plusDays(chance.between(0, 364))));
        }
        return new Lifespan(Period.since(from), chance.happens(0.1) ? LAST_SEEN : null);
    }

    private List<Operation> operations() {
        Organisation present = operators.draw(chance);
        if (!chance.happens(0.1)) {
            return List.of(new Operation(present.id(), Period.ALWAYS, Provenance.ILLUSTRATIVE));
        }
        Organisation earlier = operators.draw(chance);
        return List.of(
                new Operation(earlier.id(), new Period(null, REFORM), Provenance.ILLUSTRATIVE),
                new Operation(present.id(), Period.since(REFORM), Provenance.ILLUSTRATIVE));
    }

    private List<Site> sites(String key, Municipality home) {
        List<Site> sites = new ArrayList<>();
        sites.add(site(key + "-1", home));
        if (chance.happens(0.05)) {
            sites.add(site(key + "-2", places.draw(chance)));
        }
        return sites;
    }

    private Site site(String key, Municipality municipality) {
        return new Site(
                new SiteId("synthetic-s-" + key),
                null,
                municipality.code(),
                Places.around(municipality, 8, chance),
                Site.Accuracy.PLACE,
                Period.ALWAYS,
                Provenance.ILLUSTRATIVE);
    }

    private List<Provision> provisions(String key, Municipality home, Lifespan lifespan) {
        int count = provisionCounts.draw(chance);
        List<Provision> provisions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            provisions.add(provision(key + "-" + i, home, lifespan));
        }
        return provisions;
    }

    private Provision provision(String key, Municipality home, Lifespan lifespan) {
        return new Provision(
                new ProvisionId("synthetic-p-" + key),
                services.draw(chance),
                Provision.Role.PRODUCER,
                TargetGroup.EVERYONE,
                Set.of(Language.FI),
                chance.between(2, 40),
                Provision.Basis.OWN,
                chance.happens(0.02) ? Provision.DeliveryMode.MOBILE : Provision.DeliveryMode.ON_SITE,
                chance.happens(0.2) ? Set.of() : places.nearest(home.code(), servedCounts.draw(chance)),
                null,
                lifespan,
                Provenance.ILLUSTRATIVE);
    }
}
