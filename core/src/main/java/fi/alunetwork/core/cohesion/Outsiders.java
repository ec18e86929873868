package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.List;

/**
 * Who belongs to an ALU network, and who stands in its area and does not.
 *
 * @param members the number of its members on the day
 * @param inExtent the number of workshops that stand in one of its municipalities on the day, members or not
 * @param workshops those of them that are no members, in the order of their ids
 */
public record Outsiders(int members, int inExtent, List<WorkshopOnDate> workshops) {

    public Outsiders {
        workshops = List.copyOf(workshops);
    }
}
