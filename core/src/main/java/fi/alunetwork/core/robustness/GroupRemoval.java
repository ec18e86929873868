package fi.alunetwork.core.robustness;

import fi.alunetwork.core.cooperation.Actor;
import java.util.List;

/**
 * What breaks when a whole group leaves.
 *
 * @param leavers who leaves, in the order of their ids
 * @param tiesLost the number of ties that go with them, each once
 * @param left what is left
 * @param change what that changes
 * @param newlyWithoutTies those who stay, had a tie before, and have none any more, in the order of their ids
 */
public record GroupRemoval(
        List<Actor> leavers, int tiesLost, NetworkLeft left, NetworkChange change, List<Actor> newlyWithoutTies) {

    public GroupRemoval {
        leavers = List.copyOf(leavers);
        newlyWithoutTies = List.copyOf(newlyWithoutTies);
    }
}
