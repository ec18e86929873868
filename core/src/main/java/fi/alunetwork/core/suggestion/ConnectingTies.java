package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.TieGraphBuilder;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.TravelCost;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The fewest ties that connect a divided network. A graph of {@code c} components needs {@code c - 1} of them (Eswaran
 * and Tarjan 1976), and any tree over the components will do; suggested is the one of the shortest ways.
 */
public final class ConnectingTies {

    private final CooperationNetwork network;
    private final ConnectingQuestion question;
    private final Components components;
    private final int[] partOf;
    private final int[] sizes;

    private ConnectingTies(CooperationNetwork network, ConnectingQuestion question, Components components) {
        this.network = network;
        this.question = question;
        this.components = components;
        this.partOf = IntStream.range(0, components.count()).toArray();
        this.sizes =
                IntStream.range(0, components.count()).map(components::size).toArray();
    }

    /**
     * Answers the question.
     *
     * @throws fi.alunetwork.core.TimeLimitException where it would take longer than the budget, with the estimate
     */
    public static ConnectingAnswer answer(CooperationNetwork network, ConnectingQuestion question, Budget budget) {
        Components components = Components.of(network.ties());
        IntPredicate joined = component -> question.isolates() || components.size(component) > 1;
        int parts = (int) IntStream.range(0, components.count()).filter(joined).count();
        SpanningTree tree = SpanningTree.of(new Ways(network, question.travel()), components, joined, budget);
        ConnectingTies connecting = new ConnectingTies(network, question, components);
        List<ConnectingTie> ties = new ArrayList<>();
        tree.ways().forEach(way -> ties.add(connecting.join(way)));
        int partsNotPlaced = parts - tree.placed();
        int lacking = Math.max(0, parts - 1) - ties.size();
        return new ConnectingAnswer(
                network,
                question,
                SuggestionHeader.of(network, question, partsNotPlaced, lacking),
                parts,
                partsNotPlaced,
                ties);
    }

    /**
     * The shortest new ties that would join some of the actors, who fall into parts by the ties between them alone:
     * what those lack who are to work together. A part of which no place or no way is known gets none.
     *
     * @param actors the numbers of these actors
     * @param travel how the way between them is measured
     * @return the ties, the shortest first
     * @throws fi.alunetwork.core.TimeLimitException where it would take longer than the budget, with the estimate
     */
    public static List<ConnectingTie> among(
            CooperationNetwork network, BitSet actors, TravelCost travel, Budget budget) {
        Components components = Components.of(between(network.ties(), actors));
        BitSet parts = new BitSet();
        actors.stream().forEach(actor -> parts.set(components.componentOf(actor)));
        ConnectingQuestion question = ConnectingQuestion.EVERYBODY.by(travel);
        SpanningTree tree = SpanningTree.of(new Ways(network, travel), components, parts::get, budget);
        ConnectingTies connecting = new ConnectingTies(network, question, components);
        List<ConnectingTie> ties = new ArrayList<>();
        tree.ways().forEach(way -> ties.add(connecting.join(way)));
        return ties;
    }

    private static TieGraph between(TieGraph ties, BitSet actors) {
        TieGraphBuilder between = TieGraph.ofSize(ties.size());
        for (int one = actors.nextSetBit(0); one >= 0; one = actors.nextSetBit(one + 1)) {
            for (int at = ties.from(one); at < ties.until(one); at++) {
                if (ties.neighbour(at) > one && actors.get(ties.neighbour(at))) {
                    between.tie(one, ties.neighbour(at), 0);
                }
            }
        }
        return between.build();
    }

    private ConnectingTie join(Ways.Way way) {
        int here = rootOf(components.componentOf(way.one()));
        int there = rootOf(components.componentOf(way.other()));
        Actor one = network.actors().get(way.one());
        Actor other = network.actors().get(way.other());
        Distance distance = new Distance(way.cost(), question.travel().unit());
        boolean illustrative = MissingPartnerships.isIllustrative(one) || MissingPartnerships.isIllustrative(other);
        List<SuggestionReason.Part> parts = new ArrayList<>();
        parts.add(new SuggestionReason.Part("JOINS", sizes[here], sizes[there], (long) sizes[here] * sizes[there]));
        parts.add(SuggestionReason.apart(distance, question.travel().method(), way.exact()));
        if (illustrative) {
            parts.add(new SuggestionReason.Part("ILLUSTRATIVE"));
        }
        ConnectingTie tie = new ConnectingTie(
                one,
                other,
                distance,
                way.exact(),
                sizes[here],
                sizes[there],
                illustrative,
                new SuggestionReason(parts));
        partOf[there] = here;
        sizes[here] += sizes[there];
        return tie;
    }

    private int rootOf(int part) {
        int root = part;
        while (partOf[root] != root) {
            partOf[root] = partOf[partOf[root]];
            root = partOf[root];
        }
        return root;
    }
}
