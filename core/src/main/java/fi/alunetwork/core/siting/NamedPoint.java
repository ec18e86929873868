package fi.alunetwork.core.siting;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A place where a new point may go that is no municipality's centre.
 *
 * @param name what it is called; not blank
 * @param point where it is
 * @param municipality the municipality that it lies in, which a table of travel costs asks for; null for the one with
 *     the nearest centre
 */
public record NamedPoint(
        String name, GeoPoint point, @Nullable MunicipalityCode municipality) {

    /**
     * Checks the name.
     *
     * @throws BadQuestionException where it is none
     */
    public NamedPoint {
        if (!LocalizedName.isName(name)) {
            throw BadQuestionException.badArgument("candidates has a point at " + point.latitude() + ", "
                    + point.longitude() + " whose name is blank, too long or holds control characters; expected 1 to "
                    + LocalizedName.LONGEST + " characters. Maybe name the village or the street.");
        }
    }

    /**
     * A named point at coordinates.
     *
     * @param latitude degrees north, WGS84
     * @param longitude degrees east, WGS84
     * @throws BadQuestionException where they are none, or the name is blank
     */
    public static NamedPoint at(
            String name, double latitude, double longitude, @Nullable MunicipalityCode municipality) {
        try {
            return new NamedPoint(name, new GeoPoint(latitude, longitude), municipality);
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument("candidates has the point \"" + name
                    + "\", which is no place on the earth; expected degrees north and east. " + e.getMessage());
        }
    }
}
