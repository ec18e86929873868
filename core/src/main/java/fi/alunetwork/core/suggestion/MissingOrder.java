package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Order;
import fi.alunetwork.core.selection.SortKey;
import java.util.List;

/**
 * One thing to sort missing partnerships by.
 *
 * @param field what
 * @param direction which way
 */
public record MissingOrder(Field field, Direction direction) implements Order<MissingPartnership> {

    /**
     * Connecting first: what joins most that is apart, then what reaches most together, then common acquaintances, then
     * the nearest. The order where none is asked for.
     */
    public static final List<MissingOrder> CONNECTING_FIRST = List.of(
            new MissingOrder(Field.NEWLY_CONNECTED_PAIRS, Direction.DESC),
            new MissingOrder(Field.CELLS_GAINED, Direction.DESC),
            new MissingOrder(Field.ADAMIC_ADAR, Direction.DESC),
            new MissingOrder(Field.DISTANCE, Direction.ASC));

    /** What missing partnerships can be sorted by. */
    public enum Field {
        /** The way between the two. */
        DISTANCE(SortKey.number(pair -> pair.distance().value())),
        /** The number of common partners. */
        COMMON_PARTNERS(SortKey.count(MissingPartnership::commonPartners)),
        /** Adamic–Adar. */
        ADAMIC_ADAR(SortKey.number(MissingPartnership::adamicAdar)),
        /** Resource allocation. */
        RESOURCE_ALLOCATION(SortKey.number(MissingPartnership::resourceAllocation)),
        /** The share of common partners. */
        JACCARD(SortKey.number(MissingPartnership::jaccard)),
        /** The share of services that only one provides. */
        COMPLEMENTARITY(SortKey.number(MissingPartnership::complementarity)),
        /** The pairs of actors that would be connected. */
        NEWLY_CONNECTED_PAIRS(SortKey.number(MissingPartnership::newlyConnectedPairs)),
        /** The cells that they reach together beyond the one that reaches more. */
        CELLS_GAINED(SortKey.number(pair -> pair.cells().gained())),
        /** The cells that they reach together. */
        CELLS_TOGETHER(SortKey.number(pair -> pair.cells().together())),
        /** The codes of the two. */
        CODE(SortKey.text(MissingPartnership::id));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<MissingPartnership> key;

        Field(SortKey<MissingPartnership> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<MissingPartnership> key() {
        return field.key;
    }
}
