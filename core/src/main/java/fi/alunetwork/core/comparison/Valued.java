package fi.alunetwork.core.comparison;

import fi.alunetwork.core.access.AccessState;
import fi.alunetwork.core.access.MunicipalityAccess;
import fi.alunetwork.core.concentration.MunicipalityValue;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.redundancy.MunicipalityRedundancy;
import fi.alunetwork.core.redundancy.ProviderState;
import org.jspecify.annotations.Nullable;

/**
 * The value of a municipality in one picture.
 *
 * @param municipality the municipality
 * @param people its people; null where not known
 * @param value its value; null where it is not known or there is none
 * @param illustrative whether it rests on illustrative records; null where the analysis does not tell it row by row
 */
record Valued(
        MunicipalityOnDate municipality,
        @Nullable Double people,
        @Nullable Double value,
        @Nullable Boolean illustrative) {

    static Valued places(MunicipalityAccess row) {
        return new Valued(row.municipality(), row.demand(), row.placesPer1000(), row.illustrative());
    }

    static Valued sites(MunicipalityAccess row) {
        Double sites = row.state() == AccessState.NOT_KNOWN ? null : (double) row.sitesInReach();
        return new Valued(row.municipality(), row.demand(), sites, row.illustrative());
    }

    static Valued organisations(MunicipalityRedundancy row) {
        Double known = row.state() == ProviderState.NOT_KNOWN
                ? null
                : (double) row.providers().size();
        return new Valued(row.municipality(), row.demand(), known, row.illustrative());
    }

    static Valued variable(MunicipalityValue row) {
        return new Valued(row.municipality(), row.demand(), row.value(), null);
    }
}
