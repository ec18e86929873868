package fi.alunetwork.core.concentration;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import org.jspecify.annotations.Nullable;

/**
 * One municipality in an answer on concentration.
 *
 * @param municipality the municipality
 * @param area the area of the kind asked that it belongs to; null where it belongs to none
 * @param centre whether it is the centre of its region: the municipality with the largest weight
 * @param demand its weight, such as residents; null where not known
 * @param value its value, the mean over its residents for whom there is one; null where there is none
 * @param standing what the value is worth; of several demand points that of the largest share of residents
 */
public record MunicipalityValue(
        MunicipalityOnDate municipality,
        @Nullable RegionOnDate area,
        boolean centre,
        @Nullable Double demand,
        @Nullable Double value,
        Standing standing) {

    /** What a value is worth. */
    public enum Standing {
        /** The register is whole there, and nothing that is not known would change the value. */
        KNOWN,
        /**
         * The best that is known: the register is not stated to be whole there, or an offer of which it is not known
         * whether it is open or admits the residents would change the value.
         */
        BEST_KNOWN,
        /** Nobody provides the service to the residents at whatever distance; there is no value. */
        NO_PROVIDER,
        /** Nobody was found, which is not the same as nobody; there is no value. */
        NOT_KNOWN
    }
}
