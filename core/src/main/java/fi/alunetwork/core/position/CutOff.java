package fi.alunetwork.core.position;

import fi.alunetwork.core.cooperation.Actor;
import java.util.List;

/**
 * Actors that would be cut off from the rest together.
 *
 * @param actors who, in the order of their ids
 */
public record CutOff(List<Actor> actors) {

    public CutOff {
        actors = List.copyOf(actors);
    }
}
