package fi.alunetwork.core.consortium;

import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Every subset of the organisations of a {@link ConsortiumSketch}, looked at by the definitions. */
final class AllConsortia {

    private final ConsortiumSketch world;
    private final ConsortiumQuestion question;
    private final List<Need> needs = new ArrayList<>();
    private final List<Integer> candidates;

    /** A cell: where, what, and whether anybody reaches it. */
    record Need(int municipality, Service service, boolean reachable) {

        String name() {
            return service + " " + ConsortiumSketch.code(municipality);
        }
    }

    AllConsortia(ConsortiumSketch world, ConsortiumQuestion question) {
        this.world = world;
        this.question = question;
        for (Service service : ConsortiumSketch.SERVICES) {
            for (int place = 0; place < world.municipalities(); place++) {
                int at = place;
                if (world.people(place) > 0) {
                    needs.add(new Need(
                            place,
                            service,
                            IntStream.range(0, world.organisations())
                                    .anyMatch(who -> world.reaches(who, at, service))));
                }
            }
        }
        candidates = candidates(world);
    }

    /** The organisations that reach anybody. */
    static List<Integer> candidates(ConsortiumSketch world) {
        return IntStream.range(0, world.organisations())
                .filter(who -> IntStream.range(0, world.municipalities())
                        .filter(place -> world.people(place) > 0)
                        .anyMatch(place -> ConsortiumSketch.SERVICES.stream()
                                .anyMatch(service -> world.reaches(who, place, service))))
                .boxed()
                .toList();
    }

    List<Need> needs() {
        return needs;
    }

    boolean sought() {
        return question.goal() == Goal.MOST_PEOPLE;
    }

    /** The consortia that the question allows; {@code released} may be missing though it is demanded. */
    List<List<Integer>> allowed(int released) {
        List<List<Integer>> allowed = new ArrayList<>();
        for (int mask = 0; mask < 1 << candidates.size(); mask++) {
            int bits = mask;
            List<Integer> members = IntStream.range(0, candidates.size())
                    .filter(bit -> (bits >> bit & 1) == 1)
                    .mapToObj(candidates::get)
                    .toList();
            boolean right = candidates.stream().allMatch(who -> {
                OrganisationId id = new OrganisationId(ConsortiumSketch.id(who));
                return members.contains(who)
                        ? !question.mustNot().contains(id)
                        : who == released || !question.mustHave().contains(id);
            });
            if (right) {
                allowed.add(members);
            }
        }
        return allowed;
    }

    /** The consortia that reach the goal's cells. */
    List<List<Integer>> feasible(int released) {
        return allowed(released).stream()
                .filter(members -> sought() ? members.size() <= question.most() : coversAll(members))
                .filter(this::isTogether)
                .toList();
    }

    private boolean isTogether(List<Integer> members) {
        return question.bond() != Bond.REQUIRED || parts(members) <= 1;
    }

    /** The best value; not a number where there is no consortium. */
    double best() {
        return best(feasible(-1));
    }

    private double best(List<List<Integer>> some) {
        double best = sought()
                ? some.stream().mapToDouble(this::value).max().orElse(0)
                : some.stream().mapToDouble(this::value).min().orElse(0);
        return best == 0 ? Double.NaN : best;
    }

    /** The consortia of the best value; where most people are sought such as nobody can be left out of. */
    List<List<Integer>> optimal() {
        double best = best();
        return feasible(-1).stream()
                .filter(members -> value(members) == best)
                .filter(members ->
                        !sought() || members.stream().allMatch(who -> isDemanded(who) || isNeeded(who, members)))
                .toList();
    }

    private boolean isNeeded(int who, List<Integer> members) {
        List<Integer> others = without(members, who);
        return value(others) < value(members) || !isTogether(others);
    }

    /** Those that no feasible consortium is without. */
    List<Integer> inEveryFeasible() {
        return candidates.stream()
                .filter(who -> feasible(who).stream().allMatch(members -> members.contains(who)))
                .toList();
    }

    /** Those without whom no consortium is as good. */
    List<Integer> inEveryOptimal() {
        double best = best();
        return candidates.stream()
                .filter(who -> feasible(who).stream()
                        .filter(members -> !members.contains(who))
                        .noneMatch(members -> sought() ? value(members) >= best : value(members) <= best))
                .toList();
    }

    /** The most of something that so many partners cover. */
    double most(int partners, ToDoubleFunction<List<Integer>> of) {
        return allowed(-1).stream()
                .filter(members -> members.size() <= partners)
                .filter(this::isTogether)
                .mapToDouble(of)
                .max()
                .orElse(0);
    }

    double value(List<Integer> members) {
        return switch (question.goal()) {
            case FEWEST_PARTNERS -> members.size();
            case LEAST_COST ->
                members.stream()
                        .mapToDouble(who -> question.cost(new OrganisationId(ConsortiumSketch.id(who))))
                        .sum();
            case MOST_PEOPLE -> people(members);
        };
    }

    double people(List<Integer> members) {
        PlacesNeeded needed = question.places();
        if (needed != null) {
            return ConsortiumSketch.SERVICES.stream()
                    .mapToDouble(service -> placed(service, members, needed))
                    .sum();
        }
        return needs.stream()
                .filter(need -> isCovered(need, members))
                .mapToDouble(need -> world.people(need.municipality))
                .sum();
    }

    /**
     * The people of a service with a place: no more than live outside some places and have places in reach of those,
     * whichever these places are; and the least of that is reached (Hall 1935, Ford and Fulkerson 1956).
     */
    private double placed(Service service, List<Integer> members, PlacesNeeded needed) {
        List<Need> cells = needs.stream()
                .filter(need -> need.service == service && need.reachable)
                .toList();
        double least = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << cells.size(); mask++) {
            double outside = 0;
            List<Integer> inside = new ArrayList<>();
            for (int bit = 0; bit < cells.size(); bit++) {
                int place = cells.get(bit).municipality;
                if ((mask >> bit & 1) == 1) {
                    inside.add(place);
                } else {
                    outside += world.people(place);
                }
            }
            double room = world.places(members, inside, service) * 1000 / needed.perThousand();
            least = Math.min(least, outside + room);
        }
        return least;
    }

    double cells(List<Integer> members) {
        return needs.stream().filter(need -> isCovered(need, members)).count();
    }

    boolean isCovered(Need need, List<Integer> members) {
        return members.stream()
                        .filter(who -> world.reaches(who, need.municipality, need.service))
                        .count()
                >= question.providersPerCell();
    }

    private boolean coversAll(List<Integer> members) {
        boolean enough = question.places() == null
                || people(members)
                        == needs.stream()
                                .filter(Need::reachable)
                                .mapToDouble(need -> world.people(need.municipality))
                                .sum();
        return enough && needs.stream().filter(Need::reachable).allMatch(need -> isCovered(need, members));
    }

    private boolean isDemanded(int who) {
        return question.mustHave().contains(new OrganisationId(ConsortiumSketch.id(who)));
    }

    private static List<Integer> without(List<Integer> members, int who) {
        return members.stream().filter(other -> other != who).toList();
    }

    /** Into how many parts members fall, by spreading along their ties. */
    int parts(List<Integer> members) {
        List<Integer> left = new ArrayList<>(members);
        int parts = 0;
        while (!left.isEmpty()) {
            List<Integer> part = new ArrayList<>(List.of(left.remove(0)));
            for (int next = 0; next < part.size(); next++) {
                int one = part.get(next);
                List<Integer> near =
                        left.stream().filter(other -> world.tied(one, other)).toList();
                part.addAll(near);
                left.removeAll(near);
            }
            parts++;
        }
        return parts;
    }
}
