package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.selection.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of actors between which a partnership may be missing.
 *
 * @param network the network in which they are missing
 * @param question what was asked
 * @param header what the answer tells of itself
 * @param pairs the pairs, by the numbers of their actors
 * @param notPlaced the number of actors of which no place is known; they are in no pair
 */
public record MissingAnswer(
        CooperationNetwork network,
        MissingQuestion question,
        AnswerHeader header,
        List<MissingPartnership> pairs,
        int notPlaced) {

    public MissingAnswer {
        pairs = List.copyOf(pairs);
    }

    /**
     * The pairs in an order.
     *
     * @param orders what to sort by; null for {@link MissingOrder#CONNECTING_FIRST}
     */
    public Selection<MissingPartnership> sorted(@Nullable List<MissingOrder> orders) {
        return Selection.of(pairs, orders == null ? MissingOrder.CONNECTING_FIRST : orders, MissingPartnership::id);
    }
}
