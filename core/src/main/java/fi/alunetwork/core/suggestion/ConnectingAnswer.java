package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.selection.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest ties that connect a network.
 *
 * @param network the network
 * @param question what was asked
 * @param header what the answer tells of itself
 * @param parts into how many parts the network falls, actors without any tie counted where they are asked for
 * @param partsNotPlaced the parts of which no actor's place is known
 * @param ties the suggested ties, the shortest first
 */
public record ConnectingAnswer(
        CooperationNetwork network,
        ConnectingQuestion question,
        AnswerHeader header,
        int parts,
        int partsNotPlaced,
        List<ConnectingTie> ties) {

    public ConnectingAnswer {
        ties = List.copyOf(ties);
    }

    /** How many ties are needed: the number of parts less one; 0 in an empty network. */
    public int needed() {
        return Math.max(0, parts - 1);
    }

    /** How many of them cannot be suggested, because no place or way is known. */
    public int withoutSuggestion() {
        return needed() - ties.size();
    }

    /**
     * The ties in an order.
     *
     * @param orders what to sort by; null for {@link ConnectingOrder#SHORTEST_FIRST}
     */
    public Selection<ConnectingTie> sorted(@Nullable List<ConnectingOrder> orders) {
        return Selection.of(ties, orders == null ? ConnectingOrder.SHORTEST_FIRST : orders, ConnectingTie::id);
    }
}
