package fi.alunetwork.core.path;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.tie.ShortestPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How two actors reach each other over the fewest ties.
 *
 * @param header what the answer tells of itself
 * @param from where the path begins
 * @param to where it ends
 * @param length the number of ties along it; null where there is no path
 * @param actors the actors along it, both ends included: of several shortest paths the one whose ids are the smallest,
 *     from the beginning on; empty where there is no path
 * @param ties the ties along it, in that order
 * @param shortestPaths how many paths are as short; 0 where there is none, null where there are more than
 *     {@link Long#MAX_VALUE}
 */
public record CooperationPath(
        AnswerHeader header,
        Actor from,
        Actor to,
        @Nullable Integer length,
        List<Actor> actors,
        List<Tie> ties,
        @Nullable Long shortestPaths) {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Lyhin polku siteitä pitkin (leveyshaku); useista ne toimijat, joiden tunnukset ovat pienimmät.",
            "Den kortaste vägen längs band (bredden först); av flera den vars aktörer har de minsta koderna.",
            "The shortest path along ties (breadth-first search); of several the one whose actors have the smallest"
                    + " codes.");

    public CooperationPath {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /**
     * The path between two actors. Takes time by the ties of their component.
     *
     * @param from the code of the one
     * @param to the code of the other
     * @throws BadQuestionException where one of them is no actor of the network, or they are the same
     */
    public static CooperationPath between(CooperationNetwork network, String from, String to) {
        Actor first = network.getActor(from);
        Actor last = network.getActor(to);
        if (first.equals(last)) {
            throw BadQuestionException.badArgument("from and to are both \"" + from
                    + "\"; expected two actors. Maybe ask for the neighbourhood of one.");
        }
        AnswerHeader header =
                network.header(METHOD, List.of(new Parameter("from", from), new Parameter("to", to)), List.of());
        Optional<ShortestPath> found = ShortestPath.between(network.ties(), first.number(), last.number());
        return found.map(path -> along(network, header, path))
                .orElseGet(() -> new CooperationPath(header, first, last, null, List.of(), List.of(), 0L));
    }

    private static CooperationPath along(CooperationNetwork network, AnswerHeader header, ShortestPath path) {
        List<Integer> nodes = path.nodes();
        List<Actor> actors = nodes.stream().map(network.actors()::get).toList();
        List<Tie> ties = IntStream.range(1, nodes.size())
                .mapToObj(step ->
                        network.tie(nodes.get(step - 1), nodes.get(step)).orElseThrow())
                .toList();
        return new CooperationPath(
                header,
                actors.get(0),
                actors.get(actors.size() - 1),
                path.length(),
                actors,
                ties,
                path.count().isPresent() ? (Long) path.count().getAsLong() : null);
    }
}
