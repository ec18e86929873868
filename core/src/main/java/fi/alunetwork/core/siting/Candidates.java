package fi.alunetwork.core.siting;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the candidates of a question in a picture. */
final class Candidates {

    /** No place of Finland is so far from the nearest municipality's centre; a place that is, is a slip. */
    private static final double FARTHEST_KM = 200;

    private final DatedGraph graph;
    private final SitingQuestion question;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(DatedGraph graph, SitingQuestion question) {
        this.graph = graph;
        this.question = question;
    }

    /**
     * The candidates, in the order of their numbers.
     *
     * @param area the municipalities whose centres are candidates where none are listed; one whose centre is not known
     *     is left out where the way asks for it
     * @throws BadQuestionException where a municipality is not known, two are one on the day, a place is not in the
     *     country or not known, or there are fewer candidates than points asked for
     */
    static List<Candidate> of(DatedGraph graph, SitingQuestion question, List<MunicipalityOnDate> area) {
        Candidates candidates = new Candidates(graph, question);
        CandidateList listed = question.candidates();
        if (listed == null) {
            area.stream().filter(candidates::isPlaced).forEach(candidates::add);
        } else {
            candidates.centres(listed).forEach(candidates::add);
            listed.points().stream()
                    .sorted(Comparator.comparing(NamedPoint::name))
                    .forEach(candidates::add);
        }
        candidates.requireEnough();
        return List.copyOf(candidates.found);
    }

    private boolean isPlaced(MunicipalityOnDate municipality) {
        return municipality.record().centre() != null
                || !question.scope().travel().followsStraightLine();
    }

    private void add(MunicipalityOnDate municipality) {
        found.add(new Candidate(
                found.size(),
                municipality.names(),
                municipality,
                municipality.record().centre(),
                true));
    }

    private void add(NamedPoint named) {
        MunicipalityOnDate nearest = nearest(named);
        MunicipalityCode given = named.municipality();
        MunicipalityOnDate municipality = given == null ? nearest : municipality(given);
        found.add(new Candidate(found.size(), LocalizedName.finnish(named.name()), municipality, named.point(), false));
    }

    /** The listed municipalities in the order of their codes. */
    private List<MunicipalityOnDate> centres(CandidateList listed) {
        TreeMap<MunicipalityCode, MunicipalityCode> asked = new TreeMap<>();
        for (MunicipalityCode code : listed.municipalities()) {
            MunicipalityOnDate municipality = municipality(code);
            MunicipalityCode other = asked.put(municipality.code(), code);
            if (other != null) {
                throw BadQuestionException.badArgument("candidates has the municipalities " + other + " and " + code
                        + ", which on " + graph.date() + " are both " + municipality.names() + " ("
                        + municipality.code() + "); expected each once. Maybe they were merged.");
            }
            if (!isPlaced(municipality)) {
                throw BadQuestionException.badArgument("candidates has municipality " + code + " ("
                        + municipality.names() + "), whose centre is not known; expected one with a centre. Maybe name"
                        + " a point in it.");
            }
        }
        return asked.keySet().stream().map(graph::getMunicipality).toList();
    }

    private MunicipalityOnDate municipality(MunicipalityCode code) {
        return graph.findMunicipality(code)
                .orElseThrow(() -> BadQuestionException.notFound("candidates names municipality \"" + code
                        + "\", and there is none on " + graph.date() + "; expected one of the "
                        + graph.municipalities().size() + " of the day. Maybe the code is mistyped."));
    }

    private MunicipalityOnDate nearest(NamedPoint named) {
        @Nullable MunicipalityOnDate nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (MunicipalityOnDate municipality : graph.municipalities()) {
            GeoPoint centre = municipality.record().centre();
            double distance = centre == null ? Double.POSITIVE_INFINITY : centre.distanceKm(named.point());
            if (distance < least) {
                least = distance;
                nearest = municipality;
            }
        }
        if (nearest == null || least > FARTHEST_KM) {
            throw BadQuestionException.badArgument(String.format(
                    Locale.ROOT,
                    "candidates has the point \"%s\" at %s degrees north and %s east, %s; expected one at most %.0f km from a centre. Maybe"
                            + " latitude and longitude are swapped.",
                    named.name(),
                    named.point().latitude(),
                    named.point().longitude(),
                    nearest == null
                            ? "and no municipality's centre is known"
                            : String.format(
                                    Locale.ROOT,
                                    "%.0f km from the nearest municipality's centre (%s)",
                                    least,
                                    nearest.names()),
                    FARTHEST_KM));
        }
        return nearest;
    }

    private void requireEnough() {
        if (found.isEmpty()) {
            throw BadQuestionException.badArgument("There are no candidates: no centre of a municipality of the area is"
                    + " known; expected one at least. Maybe name points.");
        }
        boolean ofSoMany = question.goals().stream().anyMatch(SitingGoal::isOfSoMany);
        Integer backup = question.goals().contains(SitingGoal.MOST_BACKUP) ? question.backupPoints() : null;
        requireAtMost("points", ofSoMany ? question.points() : 0);
        requireAtMost("backupPoints", backup == null ? 0 : backup);
    }

    private void requireAtMost(String name, int asked) {
        if (asked > found.size()) {
            throw BadQuestionException.badArgument(name + " is " + asked + ", and there are " + found.size()
                    + " candidates; expected no more points than candidates. Maybe ask for fewer, or name further"
                    + " candidates.");
        }
    }
}
