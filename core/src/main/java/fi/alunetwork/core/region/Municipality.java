package fi.alunetwork.core.region;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A municipality (kunta, kommun). One that was merged keeps its record: it is there before the day of the merger, and
 * points to the one that took it over.
 *
 * @param code its code
 * @param name its names
 * @param validity until the day of its merger; open where it goes on
 * @param mergedInto the municipality that it was merged into; null where it goes on
 * @param centre the point of its main settlement, which stands for all its residents; null where not known
 * @param landAreaKm2 land area in km²; null where not known. Beside the one point it tells how much that point hides
 * @param languageStatus its languages; null where not known
 * @param urbanRural its statistical group; null where not known
 * @param mainland false on Åland, which has its own legislation
 * @param provenance where this is from
 */
public record Municipality(
        MunicipalityCode code,
        LocalizedName name,
        Period validity,
        @Nullable MunicipalityCode mergedInto,
        @Nullable GeoPoint centre,
        @Nullable Double landAreaKm2,
        @Nullable LanguageStatus languageStatus,
        @Nullable UrbanRural urbanRural,
        boolean mainland,
        Provenance provenance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is merged without an end, or into itself, or its area is not positive
     */
    public Municipality {
        if (mergedInto != null && (validity.until() == null || mergedInto.equals(code))) {
            throw new IllegalArgumentException("Municipality " + code + " is merged into " + mergedInto
                    + " but has no end, or is merged into itself. Maybe valid_until is empty.");
        }
        if (landAreaKm2 != null && !(landAreaKm2 > 0)) {
            throw new IllegalArgumentException("Land area " + landAreaKm2 + " km² of municipality " + code
                    + " is not positive. Maybe a thousands separator was read as a decimal point.");
        }
    }
}
