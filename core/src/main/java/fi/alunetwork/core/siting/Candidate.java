package fi.alunetwork.core.siting;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.travel.Stop;
import org.jspecify.annotations.Nullable;

/**
 * A place where a new point may go.
 *
 * @param number its place among all candidates, from 0: centres by the codes of their municipalities, then named points
 *     by their names
 * @param names what it is called: the municipality whose centre it is, or the name given
 * @param municipality the municipality that it lies in; of a named point the one given, or the one with the nearest
 *     centre
 * @param point where it is; null where that is not known, which a table of travel costs does not ask
 * @param isCentre whether it is the municipality's centre, and no named point
 */
public record Candidate(
        int number,
        LocalizedName names,
        MunicipalityOnDate municipality,
        @Nullable GeoPoint point,
        boolean isCentre) {

    /** The candidate as the end of a way. */
    Stop stop() {
        return new Stop(point, municipality.code(), null);
    }
}
