package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.NetworkOnDate;

/**
 * One thing to sort regional networks by.
 *
 * @param field what
 * @param direction which way
 */
public record NetworkOrder(Field field, Direction direction) implements Order<NetworkOnDate> {

    /** What networks can be sorted by. */
    public enum Field {
        /** The Finnish name, or what stands in for it. */
        NAME(SortKey.name(NetworkOnDate::names, Language.FI)),
        /** The Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(NetworkOnDate::names, Language.SV)),
        /** The dataset's key. */
        CODE(SortKey.text(network -> network.record().id().value())),
        /** The number of workshops that belong to it. */
        MEMBERS(SortKey.count(NetworkOnDate::members)),
        /** The number of municipalities that it extends over. */
        EXTENT(SortKey.count(NetworkOnDate::extent));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<NetworkOnDate> key;

        Field(SortKey<NetworkOnDate> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<NetworkOnDate> key() {
        return field.key;
    }
}
