package fi.alunetwork.core.siting;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The places of one service as they stand, the candidates, and the way from each place to each candidate. */
final class Situation {

    private final Service service;
    private final CoverageRule rule;
    private final Threshold threshold;
    private final TravelCost travel;
    private final List<SitingPlace> places;
    private final List<Candidate> candidates;
    private final double[][] ways;

    Situation(Service service, SitingQuestion question, List<SitingPlace> places, List<Candidate> candidates) {
        this.service = service;
        this.rule = question.ruleFor(service);
        this.threshold = question.threshold();
        this.travel = question.scope().travel();
        this.places = List.copyOf(places);
        this.candidates = List.copyOf(candidates);
        this.ways = new double[places.size()][candidates.size()];
        for (int place = 0; place < ways.length; place++) {
            SitingPlace from = places.get(place);
            Arrays.setAll(
                    ways[place],
                    candidate -> travel.between(
                            from.place().stop(), candidates.get(candidate).stop()));
        }
    }

    Service service() {
        return service;
    }

    CoverageRule rule() {
        return rule;
    }

    Threshold threshold() {
        return threshold;
    }

    TravelCost travel() {
        return travel;
    }

    /** The places; a place's number is its place here. */
    List<SitingPlace> places() {
        return places;
    }

    SitingPlace place(int number) {
        return places.get(number);
    }

    /** The candidates, in the order of their numbers. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The way from a place to a candidate; not a number where it is not known. */
    double way(int place, int candidate) {
        return ways[place][candidate];
    }

    /** Whether a point at a candidate covers a place. */
    boolean reaches(int place, int candidate) {
        return ways[place][candidate] <= threshold.value();
    }

    /** How many ways from a place where people live to a candidate are not known. */
    int waysNotKnown() {
        return inhabited().stream()
                .mapToInt(place ->
                        (int) Arrays.stream(ways[place]).filter(Double::isNaN).count())
                .sum();
    }

    /** The places where people live. */
    List<Integer> inhabited() {
        return IntStream.range(0, ways.length)
                .filter(place -> places.get(place).isInhabited())
                .boxed()
                .toList();
    }

    /** The places where people live that are not covered for certain. */
    List<Integer> open() {
        return inhabited().stream()
                .filter(place -> places.get(place).covered() != Covered.YES)
                .toList();
    }

    /** Whether some candidate covers the place. */
    boolean isCoverable(int place) {
        return IntStream.range(0, candidates.size()).anyMatch(candidate -> reaches(place, candidate));
    }

    /** Every place as it stands with points at chosen candidates. */
    List<PlaceAfter> after(List<Integer> chosen) {
        List<PlaceAfter> after = new ArrayList<>();
        for (int place = 0; place < ways.length; place++) {
            after.add(after(place, chosen));
        }
        return after;
    }

    /** A place as it stands with points at chosen candidates. */
    PlaceAfter after(int place, List<Integer> chosen) {
        int nearest = -1;
        int reaching = 0;
        for (int candidate : chosen) {
            boolean nearer =
                    nearest < 0 ? !Double.isNaN(ways[place][candidate]) : ways[place][candidate] < ways[place][nearest];
            nearest = nearer ? candidate : nearest;
            reaching += reaches(place, candidate) ? 1 : 0;
        }
        return new PlaceAfter(
                places.get(place), reaching, nearest, nearest < 0 ? Double.POSITIVE_INFINITY : ways[place][nearest]);
    }
}
