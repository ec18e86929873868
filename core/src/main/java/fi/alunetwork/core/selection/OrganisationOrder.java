package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.OrganisationOnDate;

/**
 * One thing to sort organisations by.
 *
 * @param field what
 * @param direction which way
 */
public record OrganisationOrder(Field field, Direction direction) implements Order<OrganisationOnDate> {

    /** What organisations can be sorted by. */
    public enum Field {
        /** The Finnish name, or what stands in for it. */
        NAME(SortKey.name(OrganisationOnDate::names, Language.FI)),
        /** The Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(OrganisationOnDate::names, Language.SV)),
        /** The dataset's key. */
        CODE(SortKey.text(organisation -> organisation.record().id().value())),
        /** The legal form, in the order in which the forms are listed. */
        LEGAL_FORM(SortKey.rank(organisation -> organisation.record().legalForm())),
        /** The Finnish name of the municipality that it is registered in. */
        MUNICIPALITY(SortKey.text(organisation -> organisation
                .homeMunicipality()
                .map(home -> home.names().in(Language.FI))
                .orElse(null))),
        /** The number of workshops that it runs. */
        WORKSHOPS(SortKey.count(OrganisationOnDate::workshops)),
        /** The number of its partnerships. */
        PARTNERSHIPS(SortKey.count(OrganisationOnDate::partnerships)),
        /** The number of organisations that it is in a partnership with. */
        PARTNERS(SortKey.count(OrganisationOnDate::partners)),
        /** The number of its owners. */
        OWNERS(SortKey.count(organisation -> organisation.record().owners()));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<OrganisationOnDate> key;

        Field(SortKey<OrganisationOnDate> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<OrganisationOnDate> key() {
        return field.key;
    }
}
