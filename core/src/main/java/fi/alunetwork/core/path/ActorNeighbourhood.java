package fi.alunetwork.core.path;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.tie.Paths;
import fi.alunetwork.core.tie.TieGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is near an actor, counted in ties.
 *
 * @param header what the answer tells of itself
 * @param actor around whom
 * @param depth up to how many ties away
 * @param rings how many actors there are at each distance, all of them counted, as far as there are any
 * @param actorsCount how many actors there are within the depth, without itself
 * @param actors the first of these, nearer ones first and then by their ids: no more than asked for
 * @param ties the ties between the actors that are listed and the one they are around, by their ids
 */
public record ActorNeighbourhood(
        AnswerHeader header,
        Actor actor,
        int depth,
        List<Ring> rings,
        int actorsCount,
        List<NearActor> actors,
        List<Tie> ties) {

    /** The greatest depth. */
    public static final int DEEPEST = 10;

    /** The most actors that are listed. */
    public static final int MOST_ACTORS = 200;

    private static final LocalizedName METHOD = LocalizedName.of(
            "Toimijat enintään annetun sitemäärän päässä (leveyshaku), lähimmät ensin.",
            "Aktörer på högst det angivna antalet bands avstånd (bredden först), de närmaste först.",
            "Actors at most the given number of ties away (breadth-first search), the nearest first.");

    public ActorNeighbourhood {
        rings = List.copyOf(rings);
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /**
     * An actor near another.
     *
     * @param actor who
     * @param distance the number of ties of a shortest path, 1 or more
     */
    public record NearActor(Actor actor, int distance) {}

    /**
     * The actors at one distance.
     *
     * @param distance the number of ties, 1 or more
     * @param actors how many actors
     */
    public record Ring(int distance, int actors) {}

    /**
     * The neighbourhood of an actor. Takes time by the ties within the depth.
     *
     * @param code the actor's code
     * @param depth up to how many ties away, 1 to {@link #DEEPEST}
     * @param first how many actors to list at most, 1 to {@link #MOST_ACTORS}
     * @throws BadQuestionException where it is no actor of the network, or a number is out of its range
     */
    public static ActorNeighbourhood of(CooperationNetwork network, String code, int depth, int first) {
        require("depth", depth, DEEPEST, "Maybe 2: partners, and partners of partners.");
        require("first", first, MOST_ACTORS, "Maybe a smaller depth has fewer actors.");
        Actor actor = network.getActor(code);
        Paths paths = new Paths(network.ties());
        int reached = paths.from(actor.number(), depth);
        List<NearActor> near = IntStream.range(1, reached)
                .map(paths::reached)
                .mapToObj(node -> new NearActor(network.actors().get(node), paths.distance(node)))
                .sorted(Comparator.comparingInt(NearActor::distance)
                        .thenComparingInt(other -> other.actor().number()))
                .toList();
        List<NearActor> listed = near.subList(0, Math.min(first, near.size()));
        AnswerHeader header = network.header(
                METHOD,
                List.of(
                        new Parameter("of", code),
                        new Parameter("depth", String.valueOf(depth)),
                        new Parameter("first", String.valueOf(first))),
                notes(listed.size(), near.size()));
        return new ActorNeighbourhood(
                header, actor, depth, rings(near), near.size(), listed, ties(network, actor, listed));
    }

    private static void require(String name, int value, int most, String maybe) {
        if (value < 1 || value > most) {
            throw BadQuestionException.badArgument(name + " is " + value + "; expected 1 to " + most + ". " + maybe);
        }
    }

    private static List<LocalizedName> notes(int listed, int all) {
        return listed == all
                ? List.of()
                : List.of(LocalizedName.of(
                        "Toimijoista on lueteltu " + listed + " / " + all + ", lähimmät ensin.",
                        "Av aktörerna har " + listed + " av " + all + " räknats upp, de närmaste först.",
                        listed + " of " + all + " actors are listed, the nearest first."));
    }

    private static List<Ring> rings(List<NearActor> near) {
        int farthest = near.isEmpty() ? 0 : near.get(near.size() - 1).distance();
        return IntStream.rangeClosed(1, farthest)
                .mapToObj(distance -> new Ring(distance, (int) near.stream()
                        .filter(actor -> actor.distance() == distance)
                        .count()))
                .toList();
    }

    private static List<Tie> ties(CooperationNetwork network, Actor actor, List<NearActor> listed) {
        BitSet nodes = new BitSet();
        nodes.set(actor.number());
        listed.forEach(near -> nodes.set(near.actor().number()));
        TieGraph graph = network.ties();
        List<Tie> ties = new ArrayList<>();
        nodes.stream()
                .forEach(node -> IntStream.range(graph.from(node), graph.until(node))
                        .map(graph::neighbour)
                        .filter(other -> other > node && nodes.get(other))
                        .forEach(other -> network.tie(node, other).ifPresent(ties::add)));
        return ties;
    }
}
