package fi.alunetwork.core.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ServiceCoverage;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Take-over in random counties on a meridian, where some workshops close, against all subsets of organisations. */
class RandomTakeoverTests {

    private static final int WORLDS = 200;
    private static final double NEAR = 25.5;
    private static final String DAY = "2024-05-01";
    private static final List<Service> SERVICES = List.of(Service.YOUTH_WORKSHOP, Service.WORK_COACHING);

    /** A workshop: where it stands, who runs it, the service it provides if any, and whether it goes on. */
    private record Shop(int municipality, int organisation, int service, boolean goesOn) {}

    private static final class County {

        private final int[] kilometres;
        private final int[] people;
        private final int organisations;
        private final List<Shop> shops = new ArrayList<>();

        County(long seed) {
            Random random = new Random(seed);
            int size = 3 + random.nextInt(5);
            organisations = 2 + random.nextInt(6);
            kilometres = random.ints(size, 0, 120).toArray();
            people = random.ints(size, 1, 40).toArray();
            for (int shop = 4 + random.nextInt(10); shop > 0; shop--) {
                shops.add(new Shop(
                        random.nextInt(size), random.nextInt(organisations), random.nextInt(3), random.nextInt(3) > 0));
            }
        }

        /** Before, or after some closed; then with every service at all workshops of the takers. */
        Sketch drawn(boolean after, Set<String> takers) {
            Sketch sketch = new Sketch();
            String[] codes = new String[people.length];
            for (int place = 0; place < people.length; place++) {
                codes[place] = code(place);
                sketch.municipality(codes[place], kilometres[place], people[place]);
            }
            sketch.county("1", codes).registerWhole("1", Sketch.SOURCED);
            for (int who = 0; who < organisations; who++) {
                sketch.organisation("o" + who, LegalForm.ASSOCIATION, codes[0]);
            }
            for (int number = 0; number < shops.size(); number++) {
                Shop shop = shops.get(number);
                if (shop.goesOn || !after) {
                    sketch.workshop("w" + number, "o" + shop.organisation, codes[shop.municipality]);
                    if (shop.service < 2) {
                        sketch.provision("w" + number, SERVICES.get(shop.service));
                    }
                    if (takers.contains("o" + shop.organisation)) {
                        int at = number;
                        SERVICES.forEach(service -> sketch.provision("w" + at, service));
                    }
                }
            }
            return sketch;
        }

        boolean near(Shop shop, int place) {
            return Math.abs(kilometres[shop.municipality] - kilometres[place]) < NEAR;
        }

        boolean had(int place, int service) {
            return shops.stream().anyMatch(shop -> shop.service == service && near(shop, place));
        }

        boolean has(int place, int service) {
            return shops.stream().anyMatch(shop -> shop.goesOn && shop.service == service && near(shop, place));
        }

        boolean could(int who, int place) {
            return shops.stream().anyMatch(shop -> shop.goesOn && shop.organisation == who && near(shop, place));
        }
    }

    private static String code(int place) {
        return String.format("%03d", place + 1);
    }

    private static TakeoverQuestion question() {
        return TakeoverQuestion.of(ServicePackage.of(SERVICES.toArray(Service[]::new))
                        .within(Threshold.ofKm(NEAR))
                        .by(CoverageRule.DISTANCE)
                        .among(scope()))
                .searching(Duration.ofMinutes(5));
    }

    private static Scope scope() {
        return Scope.MAINLAND.counting(Producers.ANY).in(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1"));
    }

    private static TakeoverAnswer ask(County county, TakeoverQuestion question) {
        return TakeoverAnalysis.answer(
                county.drawn(false, Set.of()).on(DAY),
                county.drawn(true, Set.of()).on(DAY),
                question,
                Budget.UNLIMITED);
    }

    private static String name(int place, int service) {
        return SERVICES.get(service) + " " + code(place);
    }

    private static String name(LostCell lost) {
        return lost.cell().service() + " " + lost.cell().place().municipality().code();
    }

    private static List<int[]> lost(County county) {
        List<int[]> lost = new ArrayList<>();
        for (int service = 0; service < 2; service++) {
            for (int place = 0; place < county.people.length; place++) {
                if (county.had(place, service) && !county.has(place, service)) {
                    lost.add(new int[] {place, service});
                }
            }
        }
        return lost;
    }

    @Test
    void theFewestOfAllSubsetsRestoreAllThatCanBeRestored() {
        int found = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            County county = new County(seed);
            TakeoverAnswer answer = ask(county, question());
            List<int[]> lost = lost(county);
            List<int[]> restorable = lost.stream()
                    .filter(cell ->
                            IntStream.range(0, county.organisations).anyMatch(who -> county.could(who, cell[0])))
                    .toList();
            assertThat(answer.lost().stream().map(RandomTakeoverTests::name))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(
                            lost.stream().map(cell -> name(cell[0], cell[1])).toList());
            assertThat(answer.lost().stream()
                            .filter(cell -> cell.state() == LostCell.State.RESTORABLE)
                            .map(RandomTakeoverTests::name))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(restorable.stream()
                            .map(cell -> name(cell[0], cell[1]))
                            .toList());
            List<Set<String>> fewest = fewest(county, restorable);
            if (!restorable.isEmpty()) {
                found++;
                assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
                assertThat(answer.value())
                        .as("seed %s", seed)
                        .isEqualTo(fewest.get(0).size());
                assertThat(answer.optimal().stream()
                                .map(choice -> new TreeSet<>(choice.stream()
                                        .map(who -> who.record().id().value())
                                        .toList())))
                        .as("seed %s", seed)
                        .containsExactlyInAnyOrderElementsOf(
                                fewest.stream().map(TreeSet::new).toList());
            }
        }
        assertThat(found).isGreaterThan(WORLDS / 3);
    }

    private static List<Set<String>> fewest(County county, List<int[]> restorable) {
        List<Set<String>> fewest = new ArrayList<>();
        for (int mask = 0; mask < 1 << county.organisations; mask++) {
            int bits = mask;
            List<Integer> members = IntStream.range(0, county.organisations)
                    .filter(who -> (bits >> who & 1) == 1)
                    .boxed()
                    .toList();
            boolean all =
                    restorable.stream().allMatch(cell -> members.stream().anyMatch(who -> county.could(who, cell[0])));
            if (all && (fewest.isEmpty() || members.size() <= fewest.get(0).size())) {
                if (!fewest.isEmpty() && members.size() < fewest.get(0).size()) {
                    fewest.clear();
                }
                Set<String> ids = new TreeSet<>();
                members.forEach(who -> ids.add("o" + who));
                fewest.add(ids);
            }
        }
        return fewest;
    }

    @Test
    void onceTheTakersProduceItCoverageTellsThatAllOfItIsBack() {
        for (int seed = 0; seed < WORLDS; seed++) {
            County county = new County(seed);
            TakeoverAnswer answer = ask(county, question());
            Set<String> takers = new TreeSet<>();
            answer.takers()
                    .forEach(taker ->
                            takers.add(taker.organisation().record().id().value()));
            Set<String> covered = covered(county, takers);
            assertThat(answer.lost())
                    .as("seed %s", seed)
                    .allSatisfy(lost -> assertThat(covered.contains(name(lost)))
                            .as(name(lost))
                            .isEqualTo(lost.state() == LostCell.State.RESTORABLE));
        }
    }

    private static Set<String> covered(County county, Set<String> takers) {
        CoverageQuestion asked = CoverageQuestion.about(SERVICES.toArray(Service[]::new))
                .withinKm(NEAR)
                .by(CoverageRule.DISTANCE)
                .among(scope());
        Set<String> covered = new TreeSet<>();
        for (ServiceCoverage service : CoverageAnalysis.answer(
                        county.drawn(true, takers).on(DAY), asked, Budget.UNLIMITED)
                .services()) {
            for (MunicipalityCoverage row : service.thresholds().get(0).municipalities()) {
                if (row.split(CoverageRule.DISTANCE).covered() == 1) {
                    covered.add(service.service() + " " + row.municipality().code());
                }
            }
        }
        return covered;
    }

    @Test
    void whoeverIsLeftOutTheOthersRestoreNoMore() {
        for (int seed = 0; seed < WORLDS; seed++) {
            County county = new County(seed);
            TakeoverAnswer all = ask(county, question());
            TakeoverAnswer without = ask(county, question().without(Set.of(new OrganisationId("o0"))));
            assertThat(without.restored().numerator())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(all.restored().numerator());
            assertThat(without.takers())
                    .noneMatch(
                            taker -> taker.organisation().record().id().value().equals("o0"));
        }
    }
}
