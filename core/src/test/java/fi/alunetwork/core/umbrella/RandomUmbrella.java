package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Organisations with workshops on a meridian, some of them tied; what they reach is told by the kilometres. */
final class RandomUmbrella {

    private static final double NEAR = 25.5;

    private final int[] kilometres;
    private final int[] people;
    private final boolean[][] stands;
    private final boolean[][] tied;

    RandomUmbrella(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(6);
        int organisations = 1 + random.nextInt(7);
        kilometres = random.ints(size, 0, 120).toArray();
        people = random.ints(size, 1, 40).toArray();
        stands = new boolean[organisations][size];
        tied = new boolean[organisations][organisations];
        for (int who = 0; who < organisations; who++) {
            for (int place = 0; place < size; place++) {
                stands[who][place] = random.nextInt(5) == 0;
            }
            for (int other = 0; other < who; other++) {
                tied[who][other] = random.nextInt(3) == 0;
                tied[other][who] = tied[who][other];
            }
        }
    }

    static UmbrellaQuestion question() {
        return UmbrellaQuestion.of(ServicePackage.of(Service.YOUTH_WORKSHOP)
                        .within(Threshold.ofKm(NEAR))
                        .by(CoverageRule.DISTANCE)
                        .among(Scope.MAINLAND.counting(Producers.ANY).in(UmbrellaAnalysisTests.COUNTY)))
                .searching(Duration.ofMinutes(5));
    }

    Sketch drawn() {
        Sketch sketch = new Sketch();
        String[] codes = IntStream.rangeClosed(1, people.length)
                .mapToObj(number -> "00" + number)
                .toArray(String[]::new);
        IntStream.range(0, people.length)
                .forEach(place -> sketch.municipality(codes[place], kilometres[place], people[place]));
        sketch.county("1", codes).registerWhole("1", Sketch.SOURCED);
        for (int who = 0; who < stands.length; who++) {
            sketch.organisation("o" + who, LegalForm.ASSOCIATION, codes[0]);
        }
        for (int who = 0; who < stands.length; who++) {
            for (int place = 0; place < people.length; place++) {
                if (stands[who][place]) {
                    sketch.workshop("w" + who + place, "o" + who, codes[place])
                            .provision("w" + who + place, Service.YOUTH_WORKSHOP);
                }
            }
            for (int other = 0; other < who; other++) {
                if (tied[who][other]) {
                    sketch.partnership("p" + who + other, CooperationModel.FORUM, "o" + who, "o" + other);
                }
            }
        }
        return sketch;
    }

    Set<Integer> own(int who) {
        Set<Integer> reached = new TreeSet<>();
        for (int place = 0; place < people.length; place++) {
            for (int site = 0; site < people.length; site++) {
                if (stands[who][site] && Math.abs(kilometres[site] - kilometres[place]) < NEAR) {
                    reached.add(place);
                }
            }
        }
        return reached;
    }

    Set<Integer> ego(int who) {
        Set<Integer> reached = new TreeSet<>(own(who));
        IntStream.range(0, stands.length)
                .filter(other -> tied[who][other])
                .forEach(other -> reached.addAll(own(other)));
        return reached;
    }

    double people(Set<Integer> places) {
        return places.stream().mapToInt(place -> people[place]).sum();
    }

    /** The smallest sets of organisations whose ego networks reach all that anybody does. */
    List<Set<String>> fewest() {
        Set<Integer> all = new TreeSet<>();
        IntStream.range(0, stands.length).forEach(who -> all.addAll(own(who)));
        List<Set<String>> fewest = new ArrayList<>();
        for (int mask = 1; mask < 1 << stands.length && !all.isEmpty(); mask++) {
            int bits = mask;
            Set<Integer> reached = new TreeSet<>();
            Set<String> ids = new TreeSet<>();
            IntStream.range(0, stands.length)
                    .filter(who -> (bits >> who & 1) == 1)
                    .forEach(who -> {
                        reached.addAll(ego(who));
                        ids.add("o" + who);
                    });
            if (reached.containsAll(all)) {
                fewest.add(ids);
            }
        }
        int least = fewest.stream().mapToInt(Set::size).min().orElse(0);
        return fewest.stream().filter(ids -> ids.size() == least).toList();
    }
}
