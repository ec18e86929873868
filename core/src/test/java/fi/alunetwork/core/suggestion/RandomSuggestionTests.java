package fi.alunetwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.tie.Components;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Suggestions in small random worlds against what the definitions say. */
class RandomSuggestionTests {

    private static final Offset<Double> METRE = Offset.offset(0.001);
    private static final int ROUNDS = 60;

    /** Organisations with one to three workshops somewhere on 300 km, each pair tied with some probability. */
    private static final class Drawn {

        private final int size;
        private final double[][] places;
        private final CooperationNetwork network;

        Drawn(Random random) {
            size = random.nextInt(8);
            places = new double[size][];
            Sketch world = new Sketch();
            double tied = random.nextDouble() / 2;
            int town = 0;
            for (int body = 0; body < size; body++) {
                places[body] = random.doubles(1 + random.nextInt(3), 0, 300).toArray();
                for (double km : places[body]) {
                    town++;
                    String code = String.format("%03d", town);
                    world.municipality(code, km, 1)
                            .organisation("o" + body, LegalForm.ASSOCIATION, code)
                            .workshop("w" + town, "o" + body, code);
                }
                for (int other = 0; other < body; other++) {
                    if (random.nextDouble() < tied) {
                        world.partnership("p" + body + "-" + other, CooperationModel.FORUM, "o" + body, "o" + other);
                    }
                }
            }
            network = Meridian.network(world);
        }

        double km(int one, int other) {
            double least = Double.POSITIVE_INFINITY;
            for (double here : places[one]) {
                for (double there : places[other]) {
                    least = Math.min(least, Math.abs(here - there));
                }
            }
            return least;
        }
    }

    @Test
    void everyPairWithinReachThatIsNotTiedIsSuggestedAndNoOther() {
        Random random = new Random(141);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random);
            double within = 1 + random.nextDouble() * 150;
            Set<String> expected = new TreeSet<>();
            for (int one = 0; one < drawn.size; one++) {
                for (int other = one + 1; other < drawn.size; other++) {
                    if (drawn.km(one, other) <= within && !drawn.network.ties().tied(one, other)) {
                        expected.add("o" + one + " o" + other);
                    }
                }
            }

            List<MissingPartnership> found = MissingPartnerships.answer(
                            drawn.network, MissingQuestion.STANDARD.within(Threshold.ofKm(within)), Budget.UNLIMITED)
                    .pairs();
            assertThat(found).extracting(MissingPartnership::id).containsExactlyElementsOf(expected);
            assertThat(found)
                    .allSatisfy(pair -> assertThat(pair.distance().value())
                            .isCloseTo(
                                    drawn.km(pair.one().number(), pair.other().number()), METRE));
        }
    }

    @Test
    void noOtherTiesConnectANetworkByShorterWays() {
        Random random = new Random(1976);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random);
            Components components = Components.of(drawn.network.ties());
            ConnectingAnswer answer =
                    ConnectingTies.answer(drawn.network, ConnectingQuestion.EVERYBODY, Budget.UNLIMITED);

            assertThat(answer.needed()).isEqualTo(Math.max(0, components.count() - 1));
            assertThat(answer.ties()).hasSize(answer.needed());
            double length = answer.ties().stream()
                    .mapToDouble(tie -> tie.distance().value())
                    .sum();
            assertThat(length).isCloseTo(shortest(drawn, components), METRE);
            assertThat(answer.ties().stream()
                            .mapToLong(ConnectingTie::newlyConnectedPairs)
                            .sum())
                    .as("every pair that was apart is joined by one of them")
                    .isEqualTo((long) drawn.size * (drawn.size - 1) / 2 - components.connectedPairs());
        }
    }

    /** The least length of components - 1 ways that leave nobody apart, of all choices of so many ways. */
    private static double shortest(Drawn drawn, Components components) {
        List<int[]> ways = new ArrayList<>();
        for (int one = 0; one < drawn.size; one++) {
            for (int other = one + 1; other < drawn.size; other++) {
                if (components.componentOf(one) != components.componentOf(other)) {
                    ways.add(new int[] {one, other});
                }
            }
        }
        return shortest(drawn, components, ways, 0, new ArrayList<>());
    }

    private static double shortest(Drawn drawn, Components components, List<int[]> ways, int from, List<int[]> chosen) {
        if (chosen.size() == Math.max(0, components.count() - 1)) {
            return connects(components, chosen)
                    ? chosen.stream()
                            .mapToDouble(way -> drawn.km(way[0], way[1]))
                            .sum()
                    : Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int next = from; next < ways.size(); next++) {
            chosen.add(ways.get(next));
            least = Math.min(least, shortest(drawn, components, ways, next + 1, chosen));
            chosen.remove(chosen.size() - 1);
        }
        return least;
    }

    private static boolean connects(Components components, List<int[]> chosen) {
        int[] part = new int[components.count()];
        Arrays.setAll(part, component -> component);
        for (int[] way : chosen) {
            int gone = part[components.componentOf(way[0])];
            int into = part[components.componentOf(way[1])];
            for (int component = 0; component < part.length; component++) {
                part[component] = part[component] == gone ? into : part[component];
            }
        }
        return Arrays.stream(part).distinct().count() <= 1;
    }
}
