package fi.alunetwork.core.siting;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Site;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * How a place stands now, and what a new point is to it, for the one line that a planner can read out.
 *
 * @param place the place
 * @param rule whom an existing offer must admit
 * @param then what a new point or a candidate is to it
 * @param candidate where the point is, or the nearest candidate; null where no way to one is known
 * @param toCandidate how far it is; not a number where that is not known
 * @param count a number that the sentence tells: sites within reach, or ways that are not known
 * @param limit how far is near, and how the way is measured
 */
public record SitingReason(
        SitingPlace place,
        CoverageRule rule,
        Then then,
        @Nullable Candidate candidate,
        double toCandidate,
        int count,
        Limit limit) {

    private static final String TEXTS = "fi.alunetwork.core.siting.reasons";

    /** What a new point or a candidate is to a place. */
    public enum Then {
        /** The new point is so far. */
        NEW_POINT,
        /** With the new point, so many sites are near. */
        SITES_NEAR,
        /** A candidate is near. */
        CANDIDATE_NEAR,
        /** The nearest candidate is farther than the threshold. */
        CANDIDATE_FAR,
        /** To some candidates the way is not known, and no other is near. */
        WAY_NOT_KNOWN,
        /** It is not known where people live. */
        PLACE_NOT_KNOWN
    }

    /**
     * How far is near.
     *
     * @param threshold the threshold
     * @param travel how the way is measured
     */
    public record Limit(Threshold threshold, TravelCost travel) {}

    static SitingReason of(
            Situation situation,
            SitingPlace place,
            Then then,
            @Nullable Candidate candidate,
            double toCandidate,
            int count) {
        Limit limit = new Limit(situation.threshold(), situation.travel());
        return new SitingReason(place, situation.rule(), then, candidate, toCandidate, count, limit);
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. Distances are told with their unit. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String name = candidate == null ? "" : candidate.names().in(told);
        String after = told(texts, told, then.name(), name, toCandidate);
        String text = before(texts, told) + " " + after;
        return place.illustrative() ? text + " " + texts.getString("ILLUSTRATIVE") : text;
    }

    private String before(ResourceBundle texts, Language language) {
        Nearest nearest = place.nearest();
        boolean unsure = place.covered() == Covered.NOT_KNOWN;
        String known = unsure ? texts.getString("NOT_KNOWN_NOW") : "";
        if (nearest == null) {
            return unsure ? known : texts.getString("NOBODY_NOW");
        }
        String key = rule == CoverageRule.DISTANCE ? "NEAREST_NOW" : "NEAREST_ADMITTING_NOW";
        String sentence = nearest.site() == null
                ? told(texts, language, "COMES_NOW", nearest.workshop().names().in(language), 0)
                : told(texts, language, key, nearest.workshop().names().in(language), place.way());
        return unsure ? known + " " + sentence : sentence;
    }

    private String told(ResourceBundle texts, Language language, String key, String name, double way) {
        return new MessageFormat(texts.getString(key), Locale.forLanguageTag(language.code())).format(new Object[] {
            name,
            way,
            limit.threshold().value(),
            limit.threshold().unit().symbol(),
            limit.travel().method().in(language),
            count,
            town(language)
        });
    }

    /** Where the nearest site stands: its workshop may be named after another town. */
    private String town(Language language) {
        Site site = place.nearest() == null ? null : place.nearest().site();
        return site == null
                ? ""
                : place.place()
                        .municipality()
                        .graph()
                        .findMunicipality(site.municipality())
                        .map(town -> town.names().in(language))
                        .orElse(site.municipality().value());
    }
}
