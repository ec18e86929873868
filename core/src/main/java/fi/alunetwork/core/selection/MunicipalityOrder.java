package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One thing to sort municipalities by.
 *
 * @param field what
 * @param direction which way
 */
public record MunicipalityOrder(Field field, Direction direction) implements Order<MunicipalityOnDate> {

    /** What municipalities can be sorted by. */
    public enum Field {
        /** The Finnish name. */
        NAME(SortKey.name(MunicipalityOnDate::names, Language.FI)),
        /** The Swedish name, or the Finnish one where there is none. */
        NAME_SV(SortKey.name(MunicipalityOnDate::names, Language.SV)),
        /** The municipality code. */
        CODE(SortKey.text(municipality -> municipality.code().value())),
        /** Residents, by the newest figure on or before the day. */
        RESIDENTS(SortKey.number(Field::residents)),
        /** Land area in km². */
        LAND_AREA(SortKey.number(municipality -> municipality.record().landAreaKm2())),
        /** The number of workshops that stand in it. */
        WORKSHOPS(SortKey.count(MunicipalityOnDate::workshops)),
        /** The number of provisions that are declared to serve it. */
        SERVED_BY(SortKey.count(MunicipalityOnDate::servedBy)),
        /** The number of partnerships that name it. */
        PARTNERSHIPS(SortKey.count(MunicipalityOnDate::partnerships)),
        /** The number of municipalities that it shares a border with. */
        NEIGHBOURS(SortKey.count(MunicipalityOnDate::neighbours));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<MunicipalityOnDate> key;

        Field(SortKey<MunicipalityOnDate> key) {
            this.key = key;
        }

        private static @Nullable Double residents(MunicipalityOnDate municipality) {
            OptionalDouble known = municipality.residents();
            return known.isPresent() ? known.getAsDouble() : null;
        }
    }

    @Override
    public SortKey<MunicipalityOnDate> key() {
        return field.key;
    }
}
