package fi.alunetwork.core.consortium;

import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.suggestion.ConnectingTie;
import java.util.List;

/**
 * How far the partners of a consortium work together already.
 *
 * @param ties the existing ties between partners
 * @param parts the partners by which of them hang together by these ties, each in the order of their ids
 * @param newTies the shortest ties that would join the parts, the shortest first; fewer than are needed where no place
 *     or no way is known
 */
public record ConsortiumBonds(List<Tie> ties, List<List<OrganisationOnDate>> parts, List<ConnectingTie> newTies) {

    public ConsortiumBonds {
        ties = List.copyOf(ties);
        parts = parts.stream().map(List::copyOf).toList();
        newTies = List.copyOf(newTies);
    }

    /** How many new ties it takes for all to hang together: the number of parts less one; 0 where there are none. */
    public int needed() {
        return Math.max(0, parts.size() - 1);
    }
}
