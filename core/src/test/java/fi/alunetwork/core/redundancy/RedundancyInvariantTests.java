package fi.alunetwork.core.redundancy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.RandomWorld.Home;
import fi.alunetwork.core.reach.RandomWorld.House;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed: redundancy against the definition, and what must hold in every world. */
class RedundancyInvariantTests {

    private static final int WORLDS = 200;
    private static final double KM = 40;
    private static final RedundancyQuestion QUESTION =
            RedundancyQuestion.about(Service.YOUTH_WORKSHOP).within(Threshold.ofKm(KM));

    private static ServiceRedundancy ask(DatedGraph graph) {
        return RedundancyAnalysis.answer(graph, QUESTION, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static ProviderState byDefinition(RandomWorld world, Home home) {
        Set<Integer> certain = new HashSet<>();
        Set<Integer> all = new HashSet<>();
        for (House house : world.houses()) {
            if (world.way(home, house) <= KM) {
                all.add(house.operator());
                if (house.open()) {
                    certain.add(house.operator());
                }
            }
        }
        if (certain.size() >= 2) {
            return ProviderState.SEVERAL;
        }
        if (all.size() > certain.size()) {
            return ProviderState.NOT_KNOWN;
        }
        return certain.isEmpty() ? ProviderState.NONE : ProviderState.ONE;
    }

    @Test
    void statesAndSoleProvidersAreTheDefinition() {
        Random random = new Random(19860101);
        Set<ProviderState> seen = new HashSet<>();
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            ServiceRedundancy redundancy = ask(world.graph());
            double one = 0;
            for (int home = 0; home < world.homes().size(); home++) {
                ProviderState expected = byDefinition(world, world.homes().get(home));
                assertThat(redundancy.municipalities().get(home).state()).isEqualTo(expected);
                one += expected == ProviderState.ONE ? world.homes().get(home).people() : 0;
                seen.add(expected);
            }
            assertThat(redundancy.figure().people(ProviderState.ONE)).isEqualTo(one);
            assertThat(redundancy.soleProviders().stream()
                            .mapToDouble(SoleProvider::people)
                            .sum())
                    .isEqualTo(one);
        }
        assertThat(seen).containsExactlyInAnyOrder(ProviderState.values());
    }

    @Test
    void otherLabelsChangeNothingAndALotOfOneMunicipalityIsItsRow() {
        Random random = new Random(19870101);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            ServiceRedundancy redundancy = ask(world.graph());
            ServiceRedundancy turned = ask(world.graph(true));
            assertThat(turned.figure()).isEqualTo(redundancy.figure());
            for (Lot lot : redundancy.lots()) {
                assertThat(lot.state()).isEqualTo(stateOf(redundancy.municipalities(), lot));
            }
        }
    }

    private static ProviderState stateOf(List<MunicipalityRedundancy> rows, Lot lot) {
        return rows.stream()
                .filter(row -> row.municipality() == lot.municipalities().get(0))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
