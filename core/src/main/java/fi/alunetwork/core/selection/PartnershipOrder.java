package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.PartnershipOnDate;

/**
 * One thing to sort partnerships by.
 *
 * @param field what
 * @param direction which way
 */
public record PartnershipOrder(Field field, Direction direction) implements Order<PartnershipOnDate> {

    /** What partnerships can be sorted by. */
    public enum Field {
        /** The Finnish name, or what stands in for it. */
        NAME(SortKey.name(PartnershipOnDate::names, Language.FI)),
        /** The Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(PartnershipOnDate::names, Language.SV)),
        /** The dataset's key. */
        CODE(SortKey.text(partnership -> partnership.record().id().value())),
        /** The cooperation model, in the order in which the models are listed. */
        COOPERATION_MODEL(SortKey.rank(partnership -> partnership.record().model())),
        /** The day of its beginning. */
        BEGINNING(SortKey.date(
                partnership -> partnership.record().lifespan().period().from())),
        /** The day after its last one. */
        END(SortKey.date(partnership -> partnership.record().lifespan().period().until())),
        /** The number of its parties. */
        PARTIES(SortKey.count(PartnershipOnDate::parties)),
        /** The number of services that it is about. */
        SERVICES(SortKey.count(partnership -> partnership.record().services())),
        /** The number of municipalities that it names. */
        MUNICIPALITIES(SortKey.count(PartnershipOnDate::municipalities));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<PartnershipOnDate> key;

        Field(SortKey<PartnershipOnDate> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<PartnershipOnDate> key() {
        return field.key;
    }
}
