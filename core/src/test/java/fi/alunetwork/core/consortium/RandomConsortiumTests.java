package fi.alunetwork.core.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ServiceCoverage;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomConsortiumTests {

    private static final int WORLDS = 150;
    private static final String DAY = "2024-05-01";

    /** A question about a world: goal and bond as told, the rest at random. */
    private static ConsortiumQuestion question(ConsortiumSketch world, Goal goal, Bond bond, long seed) {
        Random random = new Random(seed);
        List<String> have = new ArrayList<>();
        List<String> not = new ArrayList<>();
        Map<OrganisationId, Double> costs = new TreeMap<>();
        for (int who : AllConsortia.candidates(world)) {
            int dice = random.nextInt(8);
            if (dice == 0 && have.size() < 2) {
                have.add(ConsortiumSketch.id(who));
            } else if (dice == 1) {
                not.add(ConsortiumSketch.id(who));
            }
            costs.put(new OrganisationId(ConsortiumSketch.id(who)), (1 + random.nextInt(4)) / 2.0);
        }
        ConsortiumQuestion plain = ConsortiumQuestion.of(ConsortiumSketch.both())
                .backedUpBy(random.nextInt(4) == 0 ? 2 : 1)
                .with(have.toArray(String[]::new))
                .without(not.toArray(String[]::new))
                .listing(100)
                .searching(Duration.ofMinutes(5));
        ConsortiumQuestion aimed = goal == Goal.LEAST_COST
                ? plain.costing(costs)
                : plain.seeking(goal, Math.max(1, have.size()) + random.nextInt(3));
        return aimed.tied(bond);
    }

    private static ConsortiumAnswer ask(ConsortiumSketch world, ConsortiumQuestion question) {
        return ConsortiumAnalysis.answer(world.drawn().on(DAY), question, Budget.UNLIMITED);
    }

    private static List<Integer> numbers(List<OrganisationOnDate> organisations) {
        return organisations.stream()
                .map(organisation ->
                        Integer.valueOf(organisation.record().id().value().substring(1)))
                .toList();
    }

    private static List<Integer> partners(ConsortiumAnswer answer) {
        return numbers(
                answer.partners().stream().map(ConsortiumPartner::organisation).toList());
    }

    private static String name(Cell cell) {
        return cell.service() + " " + cell.place().municipality().code();
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheBestOfAllSubsets(Goal goal) {
        int found = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            found += compare(seed, goal, Bond.NONE) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(WORLDS / 2);
    }

    @ParameterizedTest
    @EnumSource
    void whereTiesAreRequiredItIsTheBestOfAllSubsetsThatHangTogether(Goal goal) {
        int found = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            found += compare(seed, goal, Bond.REQUIRED) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(WORLDS / 5);
    }

    @ParameterizedTest
    @EnumSource
    void wherePlacesAreLookedAtItIsTheBestOfAllSubsetsWithPlacesEnough(Goal goal) {
        int found = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            found += compare(seed, placed(seed, goal, seed % 3 == 0 ? Bond.REQUIRED : Bond.NONE)) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(WORLDS / 5);
    }

    /** Four people to a place, whether the places of all offers are known or not. */
    private static ConsortiumQuestion placed(int seed, Goal goal, Bond bond) {
        ConsortiumQuestion question = question(new ConsortiumSketch(seed), goal, bond, seed);
        return (goal == Goal.MOST_PEOPLE ? question.backedUpBy(1) : question).needing(new PlacesNeeded(250, 0));
    }

    @Test
    void whoGetsAPlaceIsToldForEachCellAndPartner() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            ConsortiumQuestion question = placed(seed, Goal.MOST_PEOPLE, Bond.NONE);
            ConsortiumAnswer answer = ask(world, question);
            double placed = 0;
            for (ConsortiumCell cell : answer.cells()) {
                Double here = cell.placed();
                assertThat(here).isNotNull();
                placed += here == null ? 0 : here;
                assertThat(here == null ? -1 : here).isBetween(0.0, cell.cell().people() + 1e-9);
            }
            Double value = answer.value();
            assertThat(placed).as("seed %s", seed).isCloseTo(value == null ? 0 : value, within(1e-6));
            ConsortiumPlaces places = answer.places();
            if (places != null) {
                assertThat(places.given()).isCloseTo(placed / 4, within(1e-6)).isLessThanOrEqualTo(places.there());
                assertThat(places.there())
                        .isEqualTo(answer.partners().stream()
                                .mapToDouble(partner -> partner.places() == null ? 0 : partner.places())
                                .sum());
            }
        }
    }

    @Test
    void theCurveOfPlacesIsTheMostOfAllSubsetsOfEachSize() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            ConsortiumQuestion question = placed(seed, Goal.FEWEST_PARTNERS, Bond.NONE);
            AllConsortia all = new AllConsortia(world, question);
            for (ConsortiumPoint point : ask(world, question).curve()) {
                assertThat(point.people().numerator())
                        .as("seed %s", seed)
                        .isCloseTo(all.most(point.partners(), all::people), within(1e-6));
                assertThat(point.cells()).isNull();
            }
        }
    }

    private static boolean compare(int seed, Goal goal, Bond bond) {
        return compare(seed, question(new ConsortiumSketch(seed), goal, bond, seed));
    }

    private static boolean compare(int seed, ConsortiumQuestion question) {
        ConsortiumSketch world = new ConsortiumSketch(seed);
        AllConsortia all = new AllConsortia(world, question);
        ConsortiumAnswer answer = ask(world, question);
        double best = all.best();
        if (Double.isNaN(best)) {
            assertThat(answer.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
            assertThat(answer.value()).isNull();
            assertThat(answer.partners()).isEmpty();
            assertThat(answer.culprits().size() + answer.apart().size())
                    .as("seed %s", seed)
                    .isPositive();
            return false;
        }
        assertThat(answer.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
        assertThat(answer.value()).as("seed %s", seed).isCloseTo(best, within(1e-6));
        assertThat(answer.bound()).isEqualTo(answer.value());
        assertThat(answer.culprits()).isEmpty();
        assertThat(answer.optimalComplete()).as("seed %s", seed).isTrue();
        assertThat(answer.optimal().stream().map(RandomConsortiumTests::numbers))
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(all.optimal());
        assertThat(partners(answer)).isEqualTo(numbers(answer.optimal().get(0)));
        assertThat(numbers(answer.inEveryFeasible())).as("seed %s", seed).isEqualTo(all.inEveryFeasible());
        List<OrganisationOnDate> inEveryOptimal = answer.inEveryOptimal();
        assertThat(inEveryOptimal).isNotNull();
        assertThat(numbers(inEveryOptimal == null ? List.of() : inEveryOptimal))
                .as("seed %s", seed)
                .isEqualTo(all.inEveryOptimal());
        return true;
    }

    @Test
    void theCellsOfEachPartnerAreThoseItReaches() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            ConsortiumQuestion question = question(world, Goal.FEWEST_PARTNERS, Bond.NONE, seed);
            AllConsortia all = new AllConsortia(world, question);
            ConsortiumAnswer answer = ask(world, question);
            assertThat(answer.cells().stream().map(cell -> name(cell.cell())))
                    .isEqualTo(all.needs().stream().map(AllConsortia.Need::name).toList());
            assertThat(answer.unreachable().stream().map(RandomConsortiumTests::name))
                    .isEqualTo(all.needs().stream()
                            .filter(need -> !need.reachable())
                            .map(AllConsortia.Need::name)
                            .toList());
            List<Integer> partners = partners(answer);
            for (int number = 0; number < all.needs().size(); number++) {
                assertThat(answer.cells().get(number).covered())
                        .as("seed %s", seed)
                        .isEqualTo(all.isCovered(all.needs().get(number), partners));
            }
            for (ConsortiumPartner partner : answer.partners()) {
                requireParts(world, all, partner, partners);
            }
        }
    }

    private static void requireParts(
            ConsortiumSketch world, AllConsortia all, ConsortiumPartner partner, List<Integer> partners) {
        int who = numbers(List.of(partner.organisation())).get(0);
        List<AllConsortia.Need> reached = all.needs().stream()
                .filter(need -> world.reaches(who, need.municipality(), need.service()))
                .toList();
        List<AllConsortia.Need> alone = reached.stream()
                .filter(need -> partners.stream()
                        .noneMatch(other -> other != who && world.reaches(other, need.municipality(), need.service())))
                .toList();
        assertThat(partner.cells()).isEqualTo(reached.size());
        assertThat(partner.people())
                .isEqualTo(reached.stream()
                        .mapToDouble(need -> world.people(need.municipality()))
                        .sum());
        assertThat(partner.cellsAlone()).isEqualTo(alone.size());
        assertThat(partner.peopleAlone())
                .isEqualTo(alone.stream()
                        .mapToDouble(need -> world.people(need.municipality()))
                        .sum());
    }

    @Test
    void theCurveIsTheMostOfAllSubsetsOfEachSizeAndNeverFalls() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            ConsortiumQuestion question =
                    question(world, Goal.LEAST_COST, seed % 2 == 0 ? Bond.NONE : Bond.REQUIRED, seed);
            AllConsortia all = new AllConsortia(world, question);
            double people = 0;
            double cells = 0;
            for (ConsortiumPoint point : ask(world, question).curve()) {
                assertThat(point.people().numerator())
                        .as("seed %s", seed)
                        .isCloseTo(all.most(point.partners(), all::people), within(1e-9))
                        .isGreaterThanOrEqualTo(people);
                Share covered = point.cells() == null ? new Share(-1, -1) : point.cells();
                assertThat(covered.numerator())
                        .as("seed %s", seed)
                        .isEqualTo(all.most(point.partners(), all::cells))
                        .isGreaterThanOrEqualTo(cells);
                assertThat(covered.denominator()).isEqualTo(all.needs().size());
                assertThat(point.isProved()).isTrue();
                people = point.people().numerator();
                cells = covered.numerator();
            }
        }
    }

    @Test
    void wherePossibleTheCulpritsAreTheCellsThatTooFewAllowedReach() {
        int seen = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            ConsortiumQuestion question = question(world, Goal.FEWEST_PARTNERS, Bond.NONE, seed);
            AllConsortia all = new AllConsortia(world, question);
            List<List<Integer>> allowed = all.allowed(-1);
            List<Integer> everybody = allowed.get(allowed.size() - 1);
            List<String> lacking = all.needs().stream()
                    .filter(AllConsortia.Need::reachable)
                    .filter(need -> !all.isCovered(need, everybody))
                    .map(AllConsortia.Need::name)
                    .toList();
            if (!lacking.isEmpty()) {
                seen++;
                assertThat(ask(world, question).culprits().stream().map(RandomConsortiumTests::name))
                        .as("seed %s", seed)
                        .isEqualTo(lacking);
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void ofEquallyGoodConsortiaTheOneInTheFewestPartsIsPreferred() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            for (Goal goal : Goal.values()) {
                ConsortiumQuestion question = question(world, goal, Bond.PREFERRED, seed);
                AllConsortia all = new AllConsortia(world, question);
                ConsortiumAnswer answer = ask(world, question);
                int fewest = all.optimal().stream().mapToInt(all::parts).min().orElse(0);
                assertThat(answer.bonds().parts()).as("seed %s", seed).hasSize(fewest);
                assertThat(answer.bonds().newTies())
                        .as("seed %s", seed)
                        .hasSize(answer.bonds().needed());
            }
        }
    }

    @Test
    void withoutTimeTheBoundIsOnTheRightSide() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            for (Goal goal : Goal.values()) {
                ConsortiumQuestion question =
                        question(world, goal, Bond.NONE, seed).searching(Duration.ofNanos(1));
                double best = new AllConsortia(world, question).best();
                ConsortiumAnswer answer = ask(world, question);
                Double value = answer.value();
                Double bound = answer.bound();
                if (Double.isNaN(best)) {
                    assertThat(value == null || value == 0).as("seed %s", seed).isTrue();
                } else {
                    assertThat(value).as("seed %s", seed).isNotNull();
                    assertThat(bound).as("seed %s", seed).isNotNull();
                }
                if (!Double.isNaN(best) && value != null && bound != null) {
                    double sign = goal == Goal.MOST_PEOPLE ? -1 : 1;
                    assertThat(sign * value).as("seed %s", seed).isGreaterThanOrEqualTo(sign * best - 1e-9);
                    assertThat(sign * bound).as("seed %s", seed).isLessThanOrEqualTo(sign * best + 1e-9);
                }
            }
        }
    }

    @Test
    void whereOnlyThePartnersProvideCoverageTellsTheSameCells() {
        for (int seed = 0; seed < WORLDS; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            for (Goal goal : Goal.values()) {
                ConsortiumQuestion question =
                        question(world, goal, Bond.NONE, seed).backedUpBy(1);
                ConsortiumAnswer answer = ask(world, question);
                Set<String> partners = new TreeSet<>();
                partners(answer).forEach(who -> partners.add(ConsortiumSketch.id(who)));
                Set<String> told = new TreeSet<>();
                answer.cells().stream().filter(ConsortiumCell::covered).forEach(cell -> told.add(name(cell.cell())));
                assertThat(told).as("seed %s", seed).isEqualTo(coverage(world, partners));
            }
        }
    }

    /** The cells with people that the coverage analysis calls covered. */
    private static Set<String> coverage(ConsortiumSketch world, Set<String> providing) {
        CoverageQuestion asked = CoverageQuestion.about(ConsortiumSketch.SERVICES.toArray(Service[]::new))
                .withinKm(ConsortiumSketch.NEAR)
                .by(CoverageRule.DISTANCE)
                .among(ConsortiumSketch.both().scope());
        Set<String> covered = new TreeSet<>();
        for (ServiceCoverage service : CoverageAnalysis.answer(
                        world.drawn(providing).on(DAY), asked, Budget.UNLIMITED)
                .services()) {
            for (MunicipalityCoverage row : service.thresholds().get(0).municipalities()) {
                Double people = row.demand();
                if (row.split(CoverageRule.DISTANCE).covered() == 1 && people != null && people > 0) {
                    covered.add(service.service() + " " + row.municipality().code());
                }
            }
        }
        return covered;
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        for (int seed = 0; seed < 30; seed++) {
            ConsortiumSketch world = new ConsortiumSketch(seed);
            for (Goal goal : Goal.values()) {
                ConsortiumQuestion question = question(world, goal, Bond.PREFERRED, seed);
                ConsortiumAnswer one = ask(world, question);
                ConsortiumAnswer other = ask(world, question);
                assertThat(partners(other)).isEqualTo(partners(one));
                assertThat(other.curve()).isEqualTo(one.curve());
                assertThat(other.optimal().stream().map(RandomConsortiumTests::numbers))
                        .isEqualTo(one.optimal().stream()
                                .map(RandomConsortiumTests::numbers)
                                .toList());
            }
        }
    }
}
