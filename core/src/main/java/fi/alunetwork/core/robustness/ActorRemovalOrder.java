package fi.alunetwork.core.robustness;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Order;
import fi.alunetwork.core.selection.SortKey;

/**
 * One thing to sort removals by.
 *
 * @param field what
 * @param direction which way
 */
public record ActorRemovalOrder(Field field, Direction direction) implements Order<ActorRemoval> {

    /** What removals can be sorted by. */
    public enum Field {
        /** The actor's Finnish name, or what stands in for it. */
        NAME(SortKey.name(row -> row.actor().names(), Language.FI)),
        /** The actor's Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(row -> row.actor().names(), Language.SV)),
        /** The actor's key. */
        CODE(SortKey.text(row -> row.actor().id())),
        /** The number of ties that go with it. */
        TIES(SortKey.number(ActorRemoval::ties)),
        /** The components that are left. */
        COMPONENTS(SortKey.number(row -> row.left().components())),
        /** The actors of the largest component that is left. */
        LARGEST(SortKey.number(row -> row.left().largest())),
        /** The connected pairs that are left. */
        CONNECTED_PAIRS(SortKey.number(row -> row.left().connectedPairs())),
        /** The pairs of others that lose every path. */
        SEVERED_PAIRS(SortKey.number(row -> row.left().severedPairs())),
        /** The efficiency that is left, of all actors there were. */
        EFFICIENCY(SortKey.number(row -> row.left().efficiency())),
        /** The efficiency among those who stay. */
        EFFICIENCY_AMONG_THEM(SortKey.number(row -> row.left().efficiencyAmongThem()));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<ActorRemoval> key;

        Field(SortKey<ActorRemoval> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<ActorRemoval> key() {
        return field.key;
    }
}
