package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a municipality stands as it does, for the one line that a planner can read out.
 *
 * @param cause the cause
 * @param nearest the workshop that the cause speaks of; null where there is none
 * @param thresholdKm the threshold in kilometres over the straight line
 * @param illustrative whether it rests on illustrative records
 */
public record Reason(Cause cause, @Nullable Nearest nearest, double thresholdKm, boolean illustrative) {

    private static final String TEXTS = "fi.alunetwork.core.coverage.reasons";

    /** The kinds of reason. */
    public enum Cause {
        /** A site within the threshold admits the residents. */
        SITE_NEAR,
        /** The service comes to the municipality. */
        SERVICE_COMES,
        /** Declared to be served, the site is farther than the threshold. */
        DECLARED_SITE_FAR,
        /** Declared to be served, no site is known. */
        DECLARED_SITE_NOT_KNOWN,
        /** A site is near, for others only. */
        NEAR_FOR_OTHERS,
        /** The nearest site is farther than the threshold. */
        SITE_FAR,
        /** Nobody provides the service. */
        NO_PROVISION,
        /** The register is not stated to be whole here. */
        REGISTER_NOT_WHOLE,
        /** A workshop is near of which it is not known whether it was open. */
        EXISTENCE_NOT_KNOWN,
        /** A site is near of which it is not known whether it admits the residents. */
        ADMISSION_NOT_KNOWN,
        /** It is not known where the municipality's residents live. */
        PLACE_NOT_KNOWN
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. Distances are straight lines in km. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String name = nearest == null ? "" : nearest.workshop().names().in(told);
        Double km = nearest == null || nearest.km() == null ? null : nearest.km();
        String text = new MessageFormat(texts.getString(cause.name()), locale)
                .format(new Object[] {name, km == null ? 0.0 : km, thresholdKm});
        return illustrative ? text + " " + texts.getString("ILLUSTRATIVE") : text;
    }

    static Reason of(CoverageState state, PlaceReach place, double thresholdKm, boolean illustrative) {
        Reach reach = place.certain();
        return switch (state) {
            case COVERED -> covered(reach, thresholdKm, illustrative);
            case DECLARED_ONLY -> declared(reach, thresholdKm, illustrative);
            case NEAR_BUT_NOT_ADMITTED -> new Reason(Cause.NEAR_FOR_OTHERS, reach.any(), thresholdKm, illustrative);
            case UNCOVERED ->
                new Reason(
                        reach.any() == null ? Cause.NO_PROVISION : Cause.SITE_FAR,
                        reach.any(),
                        thresholdKm,
                        illustrative);
            case NOT_KNOWN -> notKnown(place, thresholdKm);
        };
    }

    private static Reason covered(Reach reach, double thresholdKm, boolean illustrative) {
        Nearest nearest = reach.admitted();
        boolean comes = nearest != null && nearest.site() == null;
        return new Reason(comes ? Cause.SERVICE_COMES : Cause.SITE_NEAR, nearest, thresholdKm, illustrative);
    }

    private static Reason declared(Reach reach, double thresholdKm, boolean illustrative) {
        Nearest declared = reach.declared();
        boolean known = declared != null && declared.km() != null;
        return new Reason(
                known ? Cause.DECLARED_SITE_FAR : Cause.DECLARED_SITE_NOT_KNOWN, declared, thresholdKm, illustrative);
    }

    private static Reason notKnown(PlaceReach place, double thresholdKm) {
        if (Reach.within(place.certain().perhapsAdmitted(), thresholdKm)) {
            return new Reason(Cause.ADMISSION_NOT_KNOWN, place.certain().perhapsAdmitted(), thresholdKm, false);
        }
        if (!place.placed()) {
            return new Reason(Cause.PLACE_NOT_KNOWN, null, thresholdKm, false);
        }
        Reach unsure = place.perhapsOpen();
        Nearest perhapsOpen = Reach.within(unsure.any(), thresholdKm) ? unsure.any() : unsure.declared();
        return perhapsOpen == null
                ? new Reason(Cause.REGISTER_NOT_WHOLE, null, thresholdKm, false)
                : new Reason(Cause.EXISTENCE_NOT_KNOWN, perhapsOpen, thresholdKm, false);
    }
}
