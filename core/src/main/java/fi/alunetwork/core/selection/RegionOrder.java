package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.RegionOnDate;

/**
 * One thing to sort areas by.
 *
 * @param field what
 * @param direction which way
 */
public record RegionOrder(Field field, Direction direction) implements Order<RegionOnDate> {

    /** What areas can be sorted by. */
    public enum Field {
        /** The Finnish name. */
        NAME(SortKey.name(RegionOnDate::names, Language.FI)),
        /** The Swedish name, or the Finnish one where there is none. */
        NAME_SV(SortKey.name(RegionOnDate::names, Language.SV)),
        /** The kind, in the order in which the kinds are listed. */
        KIND(SortKey.rank(region -> region.id().kind())),
        /** The code within the kind. */
        CODE(SortKey.text(region -> region.id().code())),
        /** The number of municipalities that belong to it. */
        MUNICIPALITIES(SortKey.count(RegionOnDate::municipalities)),
        /** The number of workshops that stand in it. */
        WORKSHOPS(SortKey.count(RegionOnDate::workshops)),
        /** The number of organisations that are registered in it. */
        ORGANISATIONS(SortKey.count(RegionOnDate::organisations));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<RegionOnDate> key;

        Field(SortKey<RegionOnDate> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<RegionOnDate> key() {
        return field.key;
    }
}
