package fi.alunetwork.core.consortium;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell and who of a consortium covers it.
 *
 * @param cell the cell
 * @param partners the partners that reach it, in the order of their ids
 * @param placed how many of its people get a place; null where places are not looked at
 * @param covered whether the partners are as many as it needs, and all its people get a place where places are looked
 *     at
 */
public record ConsortiumCell(
        Cell cell,
        List<OrganisationOnDate> partners,
        @Nullable Double placed,
        boolean covered) {

    public ConsortiumCell {
        partners = List.copyOf(partners);
    }
}
