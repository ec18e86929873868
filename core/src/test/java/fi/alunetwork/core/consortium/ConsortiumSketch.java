package fi.alunetwork.core.consortium;

import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A county at random: municipalities and organisations with workshops on a meridian, and some of the organisations
 * tied. Who reaches what is told by the kilometres alone.
 */
final class ConsortiumSketch {

    static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");
    static final List<Service> SERVICES = List.of(Service.YOUTH_WORKSHOP, Service.WORK_COACHING);
    static final double NEAR = 25.5;

    private final int[] kilometres;
    private final int[] people;
    private final List<Offer> offers = new ArrayList<>();
    private final Set<String> ties = new TreeSet<>();
    private final int organisations;

    /** A workshop of an organisation that provides one service at a municipality. */
    private record Offer(int organisation, int municipality, Service service) {}

    /** The places of each offer, from their own dice; null where not known. */
    private final List<@Nullable Integer> places = new ArrayList<>();

    ConsortiumSketch(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(5);
        organisations = 2 + random.nextInt(6);
        kilometres = random.ints(size, 0, 120).toArray();
        people = random.ints(size, 0, 7).map(number -> number * number).toArray();
        people[0] = 5;
        for (int organisation = 0; organisation < organisations; organisation++) {
            for (int offer = random.nextInt(4); offer >= 0; offer--) {
                offers.add(new Offer(organisation, random.nextInt(size), SERVICES.get(random.nextInt(2))));
            }
            for (int other = 0; other < organisation; other++) {
                if (random.nextInt(3) == 0) {
                    ties.add(id(other) + id(organisation));
                }
            }
        }
        Random dice = new Random(-seed);
        offers.forEach(offer -> places.add(dice.nextInt(8) == 0 ? null : 1 + dice.nextInt(14)));
    }

    static String id(int organisation) {
        return "o" + organisation;
    }

    static String code(int municipality) {
        return String.format("%03d", municipality + 1);
    }

    /** Both services by anybody near in the county. */
    static ServicePackage both() {
        return ServicePackage.of(SERVICES.toArray(Service[]::new))
                .within(Threshold.ofKm(NEAR))
                .by(CoverageRule.DISTANCE)
                .among(Scope.MAINLAND.counting(Producers.ANY).in(COUNTY));
    }

    int municipalities() {
        return people.length;
    }

    int organisations() {
        return organisations;
    }

    int people(int municipality) {
        return people[municipality];
    }

    boolean reaches(int organisation, int municipality, Service service) {
        return offers.stream()
                .filter(offer -> offer.organisation == organisation && offer.service == service)
                .anyMatch(offer -> Math.abs(kilometres[offer.municipality] - kilometres[municipality]) < NEAR);
    }

    /** The known places of those that are in reach of any of some municipalities, and run by one of these. */
    int places(List<Integer> by, List<Integer> near, Service service) {
        int sum = 0;
        for (int number = 0; number < offers.size(); number++) {
            Offer offer = offers.get(number);
            Integer known = places.get(number);
            boolean reaches = offer.service == service
                    && near.stream()
                            .anyMatch(place -> Math.abs(kilometres[offer.municipality] - kilometres[place]) < NEAR);
            if (known != null && reaches && by.contains(offer.organisation)) {
                sum += known;
            }
        }
        return sum;
    }

    boolean tied(int one, int other) {
        return ties.contains(id(Math.min(one, other)) + id(Math.max(one, other)));
    }

    /** The world, with all organisations. */
    Sketch drawn() {
        Set<String> all = new TreeSet<>();
        for (int organisation = 0; organisation < organisations; organisation++) {
            all.add(id(organisation));
        }
        return drawn(all);
    }

    /** The world where only some organisations provide anything. */
    Sketch drawn(Set<String> providing) {
        Sketch sketch = new Sketch();
        String[] codes = new String[people.length];
        for (int municipality = 0; municipality < people.length; municipality++) {
            codes[municipality] = code(municipality);
            sketch.municipality(codes[municipality], kilometres[municipality], people[municipality]);
        }
        sketch.county("1", codes).registerWhole("1", Sketch.SOURCED);
        for (int organisation = 0; organisation < organisations; organisation++) {
            sketch.organisation(id(organisation), LegalForm.ASSOCIATION, codes[0]);
        }
        for (int number = 0; number < offers.size(); number++) {
            Offer offer = offers.get(number);
            if (providing.contains(id(offer.organisation))) {
                sketch.workshop("w" + number, id(offer.organisation), codes[offer.municipality])
                        .provision("w" + number, offer.service, ProvisionSketch.places(places.get(number)));
            }
        }
        ties.forEach(tie -> sketch.partnership(tie, CooperationModel.FORUM, tie.substring(0, 2), tie.substring(2)));
        return sketch;
    }
}
