package fi.alunetwork.core.access;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelCost;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a municipality stands as it does, for the one line that a planner can read out.
 *
 * @param cause the cause
 * @param sites the open sites in reach
 * @param placesPer1000 places per 1 000 people of the target group; null where not known
 * @param threshold how far is near
 * @param travel how the way is measured
 * @param illustrative whether it rests on illustrative records
 */
public record AccessReason(
        Cause cause,
        int sites,
        @Nullable Double placesPer1000,
        Threshold threshold,
        TravelCost travel,
        boolean illustrative) {

    private static final String TEXTS = "fi.alunetwork.core.access.reasons";

    /** The kinds of reason. */
    public enum Cause {
        /** Sites with places are in reach. */
        PLACES_IN_REACH,
        /** The sites in reach are known to have no places. */
        PROVIDER_WITHOUT_PLACES,
        /** Sites are in reach, but too little is known of their places. */
        PLACES_NOT_KNOWN,
        /** Nothing is in reach. */
        NOTHING_IN_REACH,
        /** A site may be in reach, if it is open and admits the residents. */
        PERHAPS_IN_REACH,
        /** The register is not stated to be whole here. */
        REGISTER_NOT_WHOLE,
        /** It is not known where the municipality's residents live. */
        PLACE_NOT_KNOWN
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String text = new MessageFormat(texts.getString(cause.name()), locale).format(new Object[] {
            sites,
            placesPer1000 == null ? 0.0 : placesPer1000,
            threshold.value(),
            travel.unit().symbol(),
            travel.method().in(told)
        });
        return illustrative ? text + " " + texts.getString("ILLUSTRATIVE") : text;
    }
}
