package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Order;
import fi.alunetwork.core.selection.SortKey;
import java.util.List;

/**
 * One thing to sort connecting ties by.
 *
 * @param field what
 * @param direction which way
 */
public record ConnectingOrder(Field field, Direction direction) implements Order<ConnectingTie> {

    /** The shortest first, as their parts are told: the order where none is asked for. */
    public static final List<ConnectingOrder> SHORTEST_FIRST =
            List.of(new ConnectingOrder(Field.DISTANCE, Direction.ASC));

    /** What connecting ties can be sorted by. */
    public enum Field {
        /** The way between the two. */
        DISTANCE(SortKey.number(tie -> tie.distance().value())),
        /** The pairs of actors that are connected by it. */
        NEWLY_CONNECTED_PAIRS(SortKey.number(ConnectingTie::newlyConnectedPairs)),
        /** The codes of the two. */
        CODE(SortKey.text(ConnectingTie::id));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<ConnectingTie> key;

        Field(SortKey<ConnectingTie> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<ConnectingTie> key() {
        return field.key;
    }
}
