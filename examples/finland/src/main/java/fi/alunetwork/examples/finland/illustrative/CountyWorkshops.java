package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.examples.finland.facts.OrganisationKeys;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The workshops to which counties took the social services of several municipal ones on 2023-01-01, with sites in up to
 * three of their municipalities.
 */
final class CountyWorkshops {

    private static final int GATHERED_AT_MOST = 6;
    private static final int SITES_AT_MOST = 3;
    private static final double GATHERED_WITHIN_KM = 120;

    /**
     * One of them.
     *
     * @param workshop its record
     * @param gathered the municipal workshops whose social services it took over
     */
    record CountyWorkshop(Workshop workshop, List<Sketch> gathered) {

        String county() {
            return gathered.get(0).seat().place().county();
        }
    }

    private final ServedAreas areas;

    CountyWorkshops(ServedAreas areas) {
        this.areas = areas;
    }

    /** The county-run workshops, county by county. */
    List<CountyWorkshop> write(List<Sketch> sketches) {
        Map<String, List<Sketch>> byCounty = sketches.stream()
                .filter(sketch -> sketch.fate() == Fate.MOVES_IN_PART)
                .collect(Collectors.groupingBy(
                        sketch -> sketch.seat().place().county(), TreeMap::new, Collectors.toList()));
        return byCounty.values().stream()
                .flatMap(ofCounty -> groups(ofCounty).stream())
                .map(this::openedFor)
                .toList();
    }

    /** Gathers those near the largest one, then those near the largest of the rest. */
    private static List<List<Sketch>> groups(List<Sketch> ofCounty) {
        List<Sketch> left = new ArrayList<>(ofCounty);
        List<List<Sketch>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            Place largest = left.stream()
                    .map(sketch -> sketch.seat().place())
                    .max(Comparator.comparingInt(Place::residents).thenComparing(Place::code))
                    .orElseThrow();
            List<Sketch> group = left.stream()
                    .filter(sketch -> sketch.seat().place().centre().distanceKm(largest.centre()) <= GATHERED_WITHIN_KM)
                    .sorted(Comparator.comparingDouble((Sketch sketch) ->
                                    sketch.seat().place().centre().distanceKm(largest.centre()))
                            .thenComparing(Sketch::key))
                    .limit(GATHERED_AT_MOST)
                    .toList();
            groups.add(group);
            left.removeAll(group);
        }
        return groups;
    }

    private CountyWorkshop openedFor(List<Sketch> gathered) {
        Place seat = gathered.get(0).seat().place();
        String key = "ew-" + seat.code() + "-h";
        Period period = Period.since(Sketch.REFORM);
        Workshop workshop = WorkshopWriter.write(
                key,
                name(seat, key),
                period,
                sites(gathered),
                List.of(new Operation(OrganisationKeys.county(seat.county()), period, Provenance.ILLUSTRATIVE)),
                provisions(key, seat, gathered, period));
        return new CountyWorkshop(workshop, gathered);
    }

    private List<Provision> provisions(String key, Place seat, List<Sketch> gathered, Period period) {
        ProvisionWriter writer = new ProvisionWriter(key, seat, areas);
        for (Service service : socialServices(gathered)) {
            Set<Place> served = new LinkedHashSet<>();
            gathered.stream()
                    .filter(sketch -> sketch.offers(service))
                    .forEach(sketch -> served.addAll(areas.places(sketch.seat(), service)));
            writer.add(service, period, Basis.OWN, DeliveryMode.ON_SITE, served);
        }
        return writer.provisions();
    }

    private static Collection<Service> socialServices(List<Sketch> gathered) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        gathered.forEach(sketch ->
                sketch.services().stream().filter(Service::isBoundToResidence).forEach(services::add));
        return services;
    }

    /** In the largest municipality, and in those that lie farthest from it. */
    private static List<Place> sites(List<Sketch> gathered) {
        Set<Place> sites = new LinkedHashSet<>(List.of(gathered.get(0).seat().place()));
        for (int last = gathered.size() - 1; last > 0 && sites.size() < SITES_AT_MOST; last--) {
            sites.add(gathered.get(last).seat().place());
        }
        return List.copyOf(sites);
    }

    private static LocalizedName name(Place seat, String key) {
        ExampleName tree = Dice.oneOf(ExampleName.TREES, key + "/tree");
        return new LocalizedName(Map.of(
                Language.FI,
                        "Esimerkkipaja " + tree.fi() + ", hyvinvointialue ("
                                + seat.name().in(Language.FI) + ")",
                Language.SV,
                        "Exempelverkstad " + tree.sv() + ", välfärdsområde ("
                                + seat.name().in(Language.SV) + ")",
                Language.EN,
                        "Example workshop " + tree.en() + ", wellbeing services county ("
                                + seat.name().in(Language.FI) + ")"));
    }
}
