package fi.alunetwork.core.partnering;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;

/**
 * A cell and who of a consortium covers it.
 *
 * @param cell the cell
 * @param partners the partners that reach it, in the order of their ids
 * @param covered whether they are as many as it needs
 */
public record ConsortiumCell(Cell cell, List<OrganisationOnDate> partners, boolean covered) {

    public ConsortiumCell {
        partners = List.copyOf(partners);
    }
}
