package fi.alunetwork.core.siting;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where new points may go, as the asker lists it.
 *
 * @param municipalities at the centres of these, in whichever area they lie; none twice
 * @param points at these; neither a name nor a place twice
 */
public record CandidateList(List<MunicipalityCode> municipalities, List<NamedPoint> points) {

    /** The most candidates of one question. */
    public static final int MOST = 1_000;

    /**
     * Checks the lists.
     *
     * @throws BadQuestionException where there is no candidate, one twice, or too many
     */
    public CandidateList {
        municipalities = List.copyOf(municipalities);
        points = List.copyOf(points);
        int size = municipalities.size() + points.size();
        if (size == 0 || size > MOST) {
            throw BadQuestionException.badArgument("candidates has " + size + " places; expected 1 to " + MOST
                    + ". Maybe leave it out, for the centres of the area's municipalities.");
        }
        requireOnce("municipality", municipalities);
        requireOnce("the name", points.stream().map(NamedPoint::name).toList());
        List<GeoPoint> places = points.stream().map(NamedPoint::point).toList();
        requireOnce("the place", places);
    }

    /** The centres of municipalities. */
    public static CandidateList ofMunicipalities(String... codes) {
        return new CandidateList(
                List.of(codes).stream().map(MunicipalityCode::new).toList(), List.of());
    }

    /** Named points. */
    public static CandidateList ofPoints(NamedPoint... points) {
        return new CandidateList(List.of(), List.of(points));
    }

    private static void requireOnce(String what, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw BadQuestionException.badArgument("candidates has " + what + " " + value
                        + " twice; expected each once. Maybe one of the two is another place.");
            }
        }
    }
}
