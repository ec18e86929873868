package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.umbrella.UmbrellaCell.By;
import java.util.List;

/**
 * An organisation that could be the umbrella body. A person counts once for each service; people of places without a
 * figure count in no figure of people.
 *
 * @param organisation who
 * @param partners its direct partners by existing ties that reach any cell, in the order of their ids
 * @param otherPartners how many direct partners it has that reach none
 * @param ownCells the cells that it reaches itself, of all cells of the package
 * @param ownPeople the people of these, of all people of the package
 * @param cellsTogether the cells that it or a direct partner reaches (the coverage of its ego network)
 * @param peopleTogether the people of these
 * @param cells every cell with who reaches it, by service as asked and then by municipality
 */
public record UmbrellaCandidate(
        OrganisationOnDate organisation,
        List<OrganisationOnDate> partners,
        int otherPartners,
        Share ownCells,
        Share ownPeople,
        Share cellsTogether,
        Share peopleTogether,
        List<UmbrellaCell> cells) {

    public UmbrellaCandidate {
        partners = List.copyOf(partners);
        cells = List.copyOf(cells);
    }

    /** The cells that neither it nor a direct partner reaches. */
    public List<UmbrellaCell> missing() {
        return cells.stream().filter(cell -> cell.by() == By.NOBODY).toList();
    }
}
