package fi.alunetwork.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.RandomWorld.Home;
import fi.alunetwork.core.reach.RandomWorld.House;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed: access against the definition, and what must hold in every world. */
class AccessInvariantTests {

    private static final int WORLDS = 200;
    private static final double KM = 40;
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final AccessQuestion QUESTION = AccessQuestion.about(Service.YOUTH_WORKSHOP)
            .within(Threshold.ofKm(KM))
            .knowingAtLeast(0);

    private static ServiceAccess ask(DatedGraph graph, Decay decay) {
        return AccessAnalysis.answer(graph, QUESTION.with(decay), Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static Decay decay(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Decay.Uniform();
            case 1 -> new Decay.Steps(List.of(1.0, 0.5, 0.1), List.of());
            default -> new Decay.Gaussian(5 + random.nextInt(30));
        };
    }

    /** The weight of a way by the definition; nothing beyond the threshold. */
    private static double weight(RandomWorld world, Home home, House house, Decay decay) {
        double way = world.way(home, house);
        return house.open() && way <= KM ? decay.weight(way, KM) : 0;
    }

    /** The two sums, word by word. */
    private static double byDefinition(RandomWorld world, Home home, Decay decay) {
        double access = 0;
        for (House house : world.houses()) {
            double demand = 0;
            for (Home other : world.homes()) {
                demand += other.people() * weight(world, other, house, decay);
            }
            if (house.places() != null && demand > 0) {
                access += house.places() / demand * weight(world, home, house, decay);
            }
        }
        return access;
    }

    @Test
    void accessIsTheDefinition() {
        Random random = new Random(20090101);
        int known = 0;
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            Decay decay = decay(random);
            List<MunicipalityAccess> rows = ask(world.graph(), decay).municipalities();
            for (int home = 0; home < rows.size(); home++) {
                MunicipalityAccess row = rows.get(home);
                if (row.places() != null) {
                    assertThat(row.places())
                            .isCloseTo(byDefinition(world, world.homes().get(home), decay), ROUNDING);
                    known += row.places() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(known).isGreaterThan(200);
    }

    @Test
    void whatPeopleGetIsWhatTheSitesHaveAndOtherLabelsChangeNothing() {
        Random random = new Random(20030101);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            Decay decay = decay(random);
            ServiceAccess access = ask(world.graph(), decay);
            ServiceAccess turned = ask(world.graph(true), decay);
            assertThat(access.supply().difference()).isCloseTo(0, ROUNDING);
            assertThat(turned.figure().placesForThem())
                    .isCloseTo(access.figure().placesForThem(), ROUNDING);
            assertThat(turned.figure().people()).isEqualTo(access.figure().people());
        }
    }
}
