package fi.alunetwork.core.partnering;

import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * One service for one place: what a consortium has to cover.
 *
 * @param number its place among all cells, from 0
 * @param place where: the whole municipality, or one of its demand points
 * @param service what
 * @param people those who live there; not a number where not known
 * @param partners the numbers of the organisations that reach it for certain, in order
 * @param state whether anybody does, and why not as far as the register tells
 * @param certain whether that is certain: somebody reaches it, or the register is stated to be whole there
 */
public record Cell(
        int number, Place place, Service service, double people, List<Integer> partners, State state, boolean certain) {

    /** Whether somebody can produce a service for a place. */
    public enum State {
        /** At least one organisation reaches it and counts. */
        REACHABLE,
        /** Somebody may reach it: whether they are open, admit the residents or may produce is not known. */
        NOT_KNOWN,
        /** Workshops reach it, but no source tells who runs them. */
        OPERATOR_NOT_KNOWN,
        /** Somebody is near, but none of them counts by the law. */
        NOBODY_LAWFUL,
        /** Somebody is near and counts, but has no places. */
        NO_PLACES,
        /** Nobody is near. */
        NOBODY_NEAR
    }

    public Cell {
        partners = List.copyOf(partners);
    }
}
