package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The shortest ways that join the parts of a network, each part reached by way of its nearest place (minimum spanning
 * tree, Jarník 1930, Prim 1957). Of equally long ways the one between the smaller numbers is taken, so that there is
 * one answer. Where no way from the parts joined so far is known, another tree is begun. Takes time by the square of
 * the number of places.
 */
final class SpanningTree {

    private final Ways ways;
    private final Budget budget;
    private final Map<Integer, List<Ways.Place>> waiting = new TreeMap<>();
    private final Map<Integer, Ways.Way> nearest = new TreeMap<>();
    private final List<Ways.Way> tree = new ArrayList<>();
    private final int placed;

    private SpanningTree(Ways ways, Components components, IntPredicate joined, Budget budget) {
        this.ways = ways;
        this.budget = budget;
        long places = 0;
        for (Ways.Place place : ways.places()) {
            int component = components.componentOf(place.actor());
            if (joined.test(component)) {
                waiting.computeIfAbsent(component, none -> new ArrayList<>()).add(place);
                places++;
            }
        }
        this.placed = waiting.size();
        new Effort("Looking for the shortest ways between " + places + " places", places * (places - 1) / 2.0)
                .require(budget, "Maybe ask for an area, or leave the actors without any tie apart.");
    }

    /**
     * Finds it.
     *
     * @param joined which components are to be joined
     * @throws fi.alunetwork.core.TimeLimitException where it would take longer than the budget
     */
    static SpanningTree of(Ways ways, Components components, IntPredicate joined, Budget budget) {
        SpanningTree found = new SpanningTree(ways, components, joined, budget);
        found.grow();
        return found;
    }

    /** The ways, the shortest first. */
    List<Ways.Way> ways() {
        return tree.stream().sorted(Ways.Way.SHORTEST_FIRST).toList();
    }

    /** How many components have a place. */
    int placed() {
        return placed;
    }

    private void grow() {
        while (!waiting.isEmpty()) {
            Integer next = closest();
            if (next == null) {
                next = waiting.keySet().iterator().next();
            } else {
                tree.add(nearest.remove(next));
            }
            join(next);
        }
    }

    private @Nullable Integer closest() {
        return nearest.entrySet().stream()
                .min(Map.Entry.comparingByValue(Ways.Way.SHORTEST_FIRST))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void join(int component) {
        List<Ways.Place> own = waiting.remove(component);
        for (Ways.Place here : own == null ? List.<Ways.Place>of() : own) {
            budget.check();
            waiting.forEach((other, places) -> places.forEach(there -> look(other, here, there)));
        }
    }

    private void look(int component, Ways.Place here, Ways.Place there) {
        double cost = ways.between(here, there);
        if (!Double.isNaN(cost)) {
            nearest.merge(component, Ways.Way.of(cost, here, there), Ways.Way::shorter);
        }
    }
}
