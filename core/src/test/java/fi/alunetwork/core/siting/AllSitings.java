package fi.alunetwork.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best choice of candidates by trying all, by the definitions alone: people, how many sites cover each place, how
 * far its nearest is, and how far each candidate is.
 */
final class AllSitings {

    private static final double FAR = Double.POSITIVE_INFINITY;

    private final double near;
    private final double[] people;
    private final int[] sites;
    private final double[] before;
    private final double[][] ways;

    /**
     * A world.
     *
     * @param near how far is near
     * @param people of each place
     * @param sites that cover each place
     * @param before the way of each place to its nearest site; infinite where there is none
     * @param ways for each place the way to each candidate; infinite where not known
     */
    AllSitings(double near, double[] people, int[] sites, double[] before, double[][] ways) {
        this.near = near;
        this.people = people;
        this.sites = sites;
        this.before = before;
        this.ways = ways;
    }

    /**
     * The best value of so many points at most; not a number where there is none.
     *
     * @param points for backup below 0 for as few as cover all
     */
    double best(SitingGoal goal, int points) {
        boolean nothingToDo = coverable().isEmpty() && !open().isEmpty();
        return switch (goal) {
            case MOST_PEOPLE ->
                points > 0 && noKnownGain() && !open().isEmpty() ? Double.NaN : most(points, this::newlyCovered);
            case FEWEST_POINTS -> nothingToDo ? Double.NaN : fewest();
            case LEAST_DISTANCE -> least(points, this::mean);
            case LEAST_WORST_DISTANCE -> least(points, this::worst);
            case MOST_BACKUP -> backup(points < 0 ? (int) fewest() : points, nothingToDo);
        };
    }

    private double backup(int points, boolean nothingToDo) {
        boolean nobody = IntStream.range(0, people.length).noneMatch(place -> people[place] > 0 && sites[place] == 1);
        return nothingToDo && nobody ? Double.NaN : most(points, this::newlyBackedUp);
    }

    private boolean noKnownGain() {
        return coverable().stream().noneMatch(place -> people[place] > 0);
    }

    private List<Integer> open() {
        return IntStream.range(0, people.length)
                .filter(place -> people[place] > 0 && sites[place] == 0)
                .boxed()
                .toList();
    }

    private List<Integer> coverable() {
        return open().stream()
                .filter(place -> IntStream.range(0, ways[place].length).anyMatch(at -> ways[place][at] <= near))
                .toList();
    }

    private interface Measure {
        double of(int chosen);
    }

    private List<Integer> choices(int points) {
        List<Integer> choices = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << ways[0].length; chosen++) {
            if (Integer.bitCount(chosen) <= points) {
                choices.add(chosen);
            }
        }
        return choices;
    }

    private double most(int points, Measure measure) {
        return choices(points).stream()
                .mapToDouble(measure::of)
                .filter(value -> value >= 0)
                .max()
                .orElse(Double.NaN);
    }

    private double least(int points, Measure measure) {
        double least = choices(points).stream().mapToDouble(measure::of).min().orElse(FAR);
        return least < FAR ? least : Double.NaN;
    }

    private double fewest() {
        return choices(ways[0].length).stream()
                .filter(this::coversAll)
                .mapToInt(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private boolean coversAll(int chosen) {
        return coverable().stream().allMatch(place -> reaching(place, chosen) > 0);
    }

    int reaching(int place, int chosen) {
        return (int) IntStream.range(0, ways[place].length)
                .filter(at -> (chosen >> at & 1) == 1 && ways[place][at] <= near)
                .count();
    }

    private double newlyCovered(int chosen) {
        return open().stream()
                .filter(place -> reaching(place, chosen) > 0)
                .mapToDouble(place -> people[place])
                .sum();
    }

    private double newlyBackedUp(int chosen) {
        if (!coversAll(chosen)) {
            return -1;
        }
        return IntStream.range(0, people.length)
                .filter(place -> sites[place] < 2 && sites[place] + reaching(place, chosen) > 1)
                .mapToDouble(place -> people[place])
                .sum();
    }

    private double way(int place, int chosen) {
        return IntStream.range(0, ways[place].length)
                .filter(at -> (chosen >> at & 1) == 1)
                .mapToDouble(at -> ways[place][at])
                .reduce(before[place], Math::min);
    }

    private IntStream reachable() {
        return IntStream.range(0, people.length)
                .filter(place -> people[place] > 0 && way(place, (1 << ways[place].length) - 1) < FAR);
    }

    private double mean(int chosen) {
        double all = reachable().mapToDouble(place -> people[place]).sum();
        double total = reachable()
                .mapToDouble(place -> people[place] * way(place, chosen))
                .sum();
        return all == 0 ? FAR : total / all;
    }

    private double worst(int chosen) {
        return reachable().mapToDouble(place -> way(place, chosen)).max().orElse(FAR);
    }

    /** What chosen candidates come to for a goal. */
    double value(SitingGoal goal, List<Integer> candidates) {
        int chosen = candidates.stream().mapToInt(at -> 1 << at).sum();
        return switch (goal) {
            case MOST_PEOPLE -> newlyCovered(chosen);
            case FEWEST_POINTS -> coversAll(chosen) ? candidates.size() : Double.NaN;
            case LEAST_DISTANCE -> mean(chosen);
            case LEAST_WORST_DISTANCE -> worst(chosen);
            case MOST_BACKUP -> newlyBackedUp(chosen);
        };
    }
}
