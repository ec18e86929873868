package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which ALU networks each actor belongs to on the day: by a workshop of its own, or as the one that coordinates it. */
final class SharedNetworks {

    private final List<NetworkOnDate> networks;
    private final List<BitSet> byActor = new ArrayList<>();

    SharedNetworks(CooperationNetwork network) {
        networks = network.graph().networks().stream()
                .filter(one -> one.existence() != Existence.CLOSED)
                .toList();
        for (Actor actor : network.actors()) {
            BitSet own = new BitSet();
            for (int number = 0; number < networks.size(); number++) {
                own.set(number, belongs(actor, networks.get(number)));
            }
            byActor.add(own);
        }
    }

    private static boolean belongs(Actor actor, NetworkOnDate network) {
        boolean coordinates = network.coordinator()
                .filter(body -> body.equals(actor.organisation()))
                .isPresent();
        return coordinates
                || actor.workshops().stream()
                        .filter(workshop -> workshop.existence() != Existence.CLOSED)
                        .map(WorkshopOnDate::networks)
                        .anyMatch(theirs -> theirs.contains(network));
    }

    /** The networks that both belong to, in the order of their ids. */
    List<NetworkOnDate> of(int one, int other) {
        BitSet both = (BitSet) byActor.get(one).clone();
        both.and(byActor.get(other));
        return both.stream().mapToObj(networks::get).toList();
    }
}
