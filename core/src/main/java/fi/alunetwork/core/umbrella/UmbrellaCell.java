package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;

/**
 * A cell under an umbrella body.
 *
 * @param cell the cell
 * @param by who reaches it
 * @param partners the direct partners that reach it, in the order of their ids
 */
public record UmbrellaCell(Cell cell, By by, List<OrganisationOnDate> partners) {

    /** Who reaches a cell under an umbrella body. */
    public enum By {
        /** The body itself, whether partners do too or not. */
        SELF,
        /** At least one direct partner, and not the body itself. */
        PARTNER,
        /** Neither. */
        NOBODY
    }

    public UmbrellaCell {
        partners = List.copyOf(partners);
    }
}
