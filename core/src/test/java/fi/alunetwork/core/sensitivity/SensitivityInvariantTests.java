package fi.alunetwork.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.RandomWorld.Home;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed: sensitivity against the definition, and what must hold in every world. */
class SensitivityInvariantTests {

    private static final int WORLDS = 150;
    private static final double KM = 40;
    private static final double SHIFT = 0.5;
    private static final SensitivityQuestion QUESTION = SensitivityQuestion.about(Service.YOUTH_WORKSHOP)
            .within(Threshold.ofKm(KM))
            .shiftedBy(SHIFT);

    private static ServiceSensitivity ask(DatedGraph graph) {
        return SensitivityAnalysis.answer(graph, QUESTION, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static Covered covered(RandomWorld world, Home home, double km) {
        boolean perhaps = false;
        for (RandomWorld.House house : world.houses()) {
            if (world.way(home, house) <= km) {
                if (house.open()) {
                    return Covered.YES;
                }
                perhaps = true;
            }
        }
        return perhaps ? Covered.NOT_KNOWN : Covered.NO;
    }

    private static Firmness byDefinition(Covered asked, Covered variant) {
        if (asked == Covered.NOT_KNOWN) {
            return Firmness.NO_CONCLUSION;
        }
        if (variant == Covered.NOT_KNOWN) {
            return Firmness.UNSURE;
        }
        return asked == variant ? Firmness.HOLDS : Firmness.FLIPS;
    }

    @Test
    void outcomesAndTalliesAreTheDefinition() {
        Random random = new Random(20080101);
        Set<Firmness> seen = new HashSet<>();
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            ServiceSensitivity answer = ask(world.graph());
            int flips = 0;
            for (MunicipalitySensitivity row : answer.municipalities()) {
                Home home = world.homes()
                        .get(Integer.parseInt(row.municipality().code().value()) - 1);
                Covered asked = covered(world, home, KM);
                Firmness nearer = byDefinition(asked, covered(world, home, KM * (1 - SHIFT)));
                Firmness farther = byDefinition(asked, covered(world, home, KM * (1 + SHIFT)));
                assertThat(row.asAsked().covered()).isEqualTo(asked);
                assertThat(row.outcomes().get(0).coverage()).isEqualTo(nearer);
                assertThat(row.outcomes().get(1).coverage()).isEqualTo(farther);
                flips += farther == Firmness.FLIPS ? 1 : 0;
                seen.addAll(List.of(nearer, farther));
            }
            assertThat(answer.variants().get(1).coverageAgainstAsked().flips()).isEqualTo(flips);
        }
        assertThat(seen).containsExactlyInAnyOrder(Firmness.values());
    }

    @Test
    void aLongerWayNeverUncoversAndEveryMunicipalityIsCountedOnce() {
        Random random = new Random(20090101);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            ServiceSensitivity answer = ask(world.graph());
            double asked = answer.asAsked().coverage().covered();
            assertThat(answer.variants().get(0).coverage().covered()).isLessThanOrEqualTo(asked);
            assertThat(answer.variants().get(1).coverage().covered()).isGreaterThanOrEqualTo(asked);
            for (Tally tally :
                    List.of(answer.coverage().tally(), answer.providers().tally())) {
                assertThat(tally.holds() + tally.unsure() + tally.flips() + tally.noConclusion())
                        .isEqualTo(world.homes().size());
            }
            assertThat(answer.asAsked().coverageAgainstAsked().flips()).isZero();
            assertThat(answer.asAsked().providersAgainstAsked().flips()).isZero();
        }
    }

    @Test
    void otherLabelsChangeNothing() {
        Random random = new Random(20100101);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            ServiceSensitivity answer = ask(world.graph());
            ServiceSensitivity turned = ask(world.graph(true));
            assertThat(turned.variants()).isEqualTo(answer.variants());
            assertThat(turned.coverage()).isEqualTo(answer.coverage());
            assertThat(turned.providers()).isEqualTo(answer.providers());
        }
    }

    @Test
    void aCountryWithoutPeopleHasNoShare() {
        ServiceSensitivity answer = ask(new Sketch().municipality("001", 0, 0).on(RandomWorld.DAY));

        assertThat(answer.lowestShare()).isNull();
        assertThat(answer.highestShare()).isNull();
        assertThat(answer.coverage().firmness()).isEqualTo(Firmness.NO_CONCLUSION);
    }
}
