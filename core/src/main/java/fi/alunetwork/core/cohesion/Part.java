package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.tie.TieGraph;
import java.util.BitSet;
import java.util.List;

/**
 * Some of the actors and ties of a network, before anything is measured.
 *
 * @param subject what it is
 * @param ties its ties, as a graph of its own
 * @param actors its actors in the order of its nodes
 */
record Part(Subject subject, TieGraph ties, List<Actor> actors) {

    static Part whole(CooperationNetwork network) {
        return new Part(Subject.WHOLE, network.ties(), network.actors());
    }

    static Part among(CooperationNetwork network, Subject subject, BitSet members) {
        return new Part(
                subject,
                network.ties().among(members),
                members.stream().mapToObj(network.actors()::get).toList());
    }

    static Part ofKind(CooperationNetwork network, int kind) {
        return new Part(Subject.ofKind(kind), network.ties().ofKinds(1 << kind), network.actors());
    }

    /** The groups of its actors, out of those of all actors of the network. */
    int[] groups(int[] ofAll) {
        return actors.stream().mapToInt(actor -> ofAll[actor.number()]).toArray();
    }
}
