package fi.alunetwork.core.consortium;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.cover.ColumnTies;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.suggestion.ConnectingTies;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.TieGraphBuilder;
import fi.alunetwork.core.travel.TravelCost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who of the candidates works with whom already. */
final class ConsortiumTies {

    private final CooperationNetwork network;
    private final List<OrganisationOnDate> candidates;
    private final Map<String, Integer> actors = new HashMap<>();

    /**
     * Looks for the candidates among the actors; one that is none of them has no ties.
     *
     * @param candidates in the order of their numbers
     */
    ConsortiumTies(CooperationNetwork network, List<OrganisationOnDate> candidates) {
        this.network = network;
        this.candidates = candidates;
        for (Actor actor : network.actors()) {
            actors.put(actor.id(), actor.number());
        }
    }

    /** The ties between candidates, by their numbers. */
    ColumnTies columns() {
        int[] candidateOf = new int[network.actors().size()];
        Arrays.fill(candidateOf, -1);
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            int actor = actor(candidate);
            if (actor >= 0) {
                candidateOf[actor] = candidate;
            }
        }
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            neighbours.add(tied(actor(candidate), candidateOf));
        }
        return ColumnTies.of(neighbours);
    }

    /** The candidates tied with an actor; none where it is no actor. */
    private List<Integer> tied(int actor, int[] candidateOf) {
        TieGraph ties = network.ties();
        return actor < 0
                ? List.of()
                : IntStream.range(ties.from(actor), ties.until(actor))
                        .map(at -> candidateOf[ties.neighbour(at)])
                        .filter(other -> other >= 0)
                        .boxed()
                        .toList();
    }

    /** How far chosen candidates work together. */
    ConsortiumBonds among(List<Integer> chosen, TravelCost travel, Budget budget) {
        BitSet members = new BitSet();
        List<Tie> ties = new ArrayList<>();
        TieGraphBuilder graph = TieGraph.ofSize(chosen.size());
        for (int one = 0; one < chosen.size(); one++) {
            int actor = actor(chosen.get(one));
            if (actor >= 0) {
                members.set(actor);
            }
            for (int other = one + 1; other < chosen.size(); other++) {
                if (isTied(chosen.get(one), chosen.get(other))) {
                    graph.tie(one, other, 0);
                    network.tie(actor, actor(chosen.get(other))).ifPresent(ties::add);
                }
            }
        }
        return new ConsortiumBonds(
                ties,
                parts(chosen, Components.of(graph.build())),
                ConnectingTies.among(network, members, travel, budget));
    }

    private List<List<OrganisationOnDate>> parts(List<Integer> chosen, Components components) {
        List<List<OrganisationOnDate>> parts = new ArrayList<>();
        for (int place = 0; place < chosen.size(); place++) {
            if (components.componentOf(place) == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(components.componentOf(place)).add(candidates.get(chosen.get(place)));
        }
        return parts;
    }

    private boolean isTied(int one, int other) {
        int here = actor(one);
        int there = actor(other);
        return here >= 0 && there >= 0 && network.ties().tied(here, there);
    }

    private int actor(int candidate) {
        return actors.getOrDefault(candidates.get(candidate).record().id().value(), -1);
    }
}
