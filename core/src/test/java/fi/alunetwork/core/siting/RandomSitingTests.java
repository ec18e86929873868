package fi.alunetwork.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.RandomWorld.Home;
import fi.alunetwork.core.reach.RandomWorld.House;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelTable.Pair;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random worlds with a fixed seed against all subsets of their candidates, for every goal. */
class RandomSitingTests {

    private static final int WORLDS = 250;
    private static final double NEAR = 40;
    private static final SitingQuestion QUESTION =
            SitingQuestion.about(Service.YOUTH_WORKSHOP).within(Threshold.ofKm(NEAR));

    /** A world with its ways: of homes to houses, and of homes to homes, which are the candidates. */
    private record Ways(RandomWorld world, double[][] toHouses, double[][] toHomes) {

        static Ways straight(RandomWorld world) {
            List<Home> homes = world.homes();
            double[][] toHouses = new double[homes.size()][world.houses().size()];
            double[][] toHomes = new double[homes.size()][homes.size()];
            for (int home = 0; home < homes.size(); home++) {
                for (int house = 0; house < toHouses[home].length; house++) {
                    toHouses[home][house] =
                            world.way(homes.get(home), world.houses().get(house));
                }
                for (int to = 0; to < homes.size(); to++) {
                    toHomes[home][to] = Sketch.km(homes.get(home).km())
                            .distanceKm(Sketch.km(homes.get(to).km()));
                }
            }
            return new Ways(world, toHouses, toHomes);
        }

        /** Minutes at less than 120 km/h, every fourth not known; those to a house are those to its home. */
        static Ways table(RandomWorld world, Random random) {
            double[][] toHomes = straight(world).toHomes();
            int homes = toHomes.length;
            for (double[] row : toHomes) {
                Arrays.setAll(
                        row,
                        to -> random.nextInt(4) == 0
                                ? Double.POSITIVE_INFINITY
                                : Math.ceil(row[to] / 2) + 1 + random.nextInt(40));
            }
            double[][] toHouses = new double[homes][world.houses().size()];
            for (int home = 0; home < homes; home++) {
                double[] row = toHomes[home];
                Arrays.setAll(
                        toHouses[home], house -> row[world.houses().get(house).home()]);
            }
            return new Ways(world, toHouses, toHomes);
        }

        TravelTable asTable() {
            List<Pair> pairs = new ArrayList<>();
            for (int from = 0; from < toHomes.length; from++) {
                for (int to = 0; to < toHomes.length; to++) {
                    if (Double.isFinite(toHomes[from][to])) {
                        pairs.add(new Pair(new MunicipalityCode(code(from)), code(to), toHomes[from][to]));
                    }
                }
            }
            return new TravelTable("t", TravelUnit.MINUTES, "dice", pairs);
        }

        private static String code(int home) {
            return String.format(Locale.ROOT, "%03d", home + 1);
        }

        AllSitings all() {
            int homes = world.homes().size();
            double[] people = new double[homes];
            int[] sites = new int[homes];
            double[] before = new double[homes];
            for (int home = 0; home < homes; home++) {
                people[home] = world.homes().get(home).people();
                before[home] = Double.POSITIVE_INFINITY;
                for (int number = 0; number < world.houses().size(); number++) {
                    House house = world.houses().get(number);
                    if (house.open()) {
                        sites[home] += toHouses[home][number] <= NEAR ? 1 : 0;
                        before[home] = Math.min(before[home], toHouses[home][number]);
                    }
                }
            }
            return new AllSitings(NEAR, people, sites, before, toHomes);
        }

        boolean isEmpty() {
            return world.homes().stream().allMatch(home -> home.people() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSubsetIsBetter(SitingGoal goal) {
        Random random = new Random(19740101);
        int plans = 0;
        for (int i = 0; i < WORLDS; i++) {
            Ways ways = Ways.straight(new RandomWorld(random));
            int points = 1 + random.nextInt(ways.world().homes().size());
            plans += compare(ways, QUESTION, goal, points) ? 1 : 0;
        }
        assertThat(plans).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void byATableWithWaysMissingNoSubsetIsBetterEither(SitingGoal goal) {
        Random random = new Random(19740102);
        int plans = 0;
        for (int i = 0; i < WORLDS; i++) {
            Ways ways = Ways.table(new RandomWorld(random), random);
            SitingQuestion question =
                    QUESTION.within(Threshold.ofMinutes(NEAR)).among(Scope.MAINLAND.by(ways.asTable()));
            int points = 1 + random.nextInt(ways.world().homes().size());
            plans += compare(ways, question, goal, points) ? 1 : 0;
        }
        assertThat(plans).isGreaterThan(100);
    }

    /** Whether there was a plan to compare. */
    private static boolean compare(Ways ways, SitingQuestion asked, SitingGoal goal, int points) {
        if (ways.isEmpty()) {
            return false;
        }
        DatedGraph graph = ways.world().graph();
        boolean asFew = points % 2 == 0;
        SitingQuestion sought = asked.seeking(goal).opening(points);
        SitingQuestion question = asFew ? sought : sought.backedUpBy(points);
        SitingPlan plan = SitingAnalysis.answer(graph, question, Budget.UNLIMITED)
                .services()
                .get(0)
                .plans()
                .get(0);
        AllSitings all = ways.all();
        double best = all.best(goal, goal == SitingGoal.MOST_BACKUP && asFew ? -1 : points);
        for (CurvePoint point : plan.curve()) {
            assertBest(all, goal, all.best(goal, point.points()), point.status(), point.value());
        }
        assertBest(all, goal, best, plan.status(), plan.value());
        if (Double.isNaN(best)) {
            assertThat(plan.culprits()).isNotEmpty();
            return false;
        }
        List<Integer> chosen =
                plan.points().stream().map(point -> point.candidate().number()).toList();
        assertThat(all.value(goal, chosen)).isCloseTo(best, within(1e-6));
        assertThat(plan.bound()).isCloseTo(best, within(1e-6));
        return true;
    }

    private static void assertBest(AllSitings all, SitingGoal goal, double best, Status status, Double value) {
        if (Double.isNaN(best)) {
            assertThat(status).isEqualTo(Status.INFEASIBLE);
            assertThat(value).isNull();
        } else {
            assertThat(status).isEqualTo(Status.OPTIMAL);
            assertThat(value).isCloseTo(best, within(1e-6));
        }
    }
}
