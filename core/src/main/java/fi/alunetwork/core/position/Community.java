package fi.alunetwork.core.position;

import fi.alunetwork.core.cooperation.Actor;
import java.util.List;

/**
 * Actors with more ties among themselves than their degrees alone would bring.
 *
 * @param number its number, from 1 in the order of the first members
 * @param members who belongs to it, in the order of their ids
 * @param tiesInside the number of ties between its members
 * @param tiesOutward the number of ties from its members to others
 */
public record Community(int number, List<Actor> members, long tiesInside, long tiesOutward) {

    public Community {
        members = List.copyOf(members);
    }
}
