package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to sort workshops by.
 *
 * @param field what
 * @param direction which way
 */
public record WorkshopOrder(Field field, Direction direction) implements Order<WorkshopOnDate> {

    /** What workshops can be sorted by. */
    public enum Field {
        /** The Finnish name, or what stands in for it. */
        NAME(SortKey.name(WorkshopOnDate::names, Language.FI)),
        /** The Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(WorkshopOnDate::names, Language.SV)),
        /** The dataset's key. */
        CODE(SortKey.text(workshop -> workshop.record().id().value())),
        /** The Finnish name of the municipality that it stands in; the first by code where it stands in several. */
        MUNICIPALITY(SortKey.text(Field::municipalityName)),
        /** The day of its beginning. */
        BEGINNING(SortKey.date(workshop -> workshop.record().lifespan().period().from())),
        /** The last day for which a source tells that it existed. */
        LAST_SEEN(SortKey.date(workshop -> workshop.record().lifespan().lastSeen())),
        /** Staff in person-years. */
        STAFF_YEARS(SortKey.number(workshop -> workshop.record().staffYears())),
        /** Participants in a year. */
        PARTICIPANTS_PER_YEAR(SortKey.number(workshop -> workshop.record().participantsPerYear())),
        /** Places at one time over all its provisions, those that are known. */
        PLACES(SortKey.number(Field::places)),
        /** The number of its provisions. */
        PROVISIONS(SortKey.count(WorkshopOnDate::provisions)),
        /** The number of municipalities that it is declared to serve. */
        SERVED_MUNICIPALITIES(SortKey.count(WorkshopOnDate::servedMunicipalities)),
        /** The number of its operators' partnerships. */
        PARTNERSHIPS(SortKey.count(WorkshopOnDate::partnerships)),
        /** The number of networks that it belongs to. */
        NETWORKS(SortKey.count(WorkshopOnDate::networks));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<WorkshopOnDate> key;

        Field(SortKey<WorkshopOnDate> key) {
            this.key = key;
        }

        private static @Nullable String municipalityName(WorkshopOnDate workshop) {
            return workshop.municipalities().stream()
                    .map(municipality -> municipality.names().in(Language.FI))
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable Integer places(WorkshopOnDate workshop) {
            return workshop.provisions().stream()
                    .map(provision -> provision.record().places())
                    .filter(Objects::nonNull)
                    .reduce(Integer::sum)
                    .orElse(null);
        }
    }

    @Override
    public SortKey<WorkshopOnDate> key() {
        return field.key;
    }
}
