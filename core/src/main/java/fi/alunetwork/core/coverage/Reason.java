package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
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
 * @param nearest the workshop that the cause speaks of; null where there is none
 * @param limit how far is near, and how the way is measured
 * @param illustrative whether it rests on illustrative records
 * @param barred a producer near by that does not count by the law; null where there is none, or the place is covered
 */
public record Reason(
        Cause cause,
        @Nullable Nearest nearest,
        Limit limit,
        boolean illustrative,
        @Nullable Barred barred) {

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
        /** A workshop is near of which it is not known whether it may produce the service. */
        LAW_NOT_KNOWN,
        /** A site is near of which it is not known whether it admits the residents. */
        ADMISSION_NOT_KNOWN,
        /** Declared to be served, the way to the site is not known but longer than the threshold. */
        DECLARED_WAY_FAR,
        /** A site may be near, but the way to it is not known. */
        WAY_NOT_KNOWN,
        /** It is not known where the municipality's residents live. */
        PLACE_NOT_KNOWN
    }

    /**
     * How far is near.
     *
     * @param threshold the threshold
     * @param travel how the way is measured
     */
    public record Limit(Threshold threshold, TravelCost travel) {

        double value() {
            return threshold.value();
        }
    }

    /** The reason in Finnish, Swedish or English; Finnish for other languages. Distances are told with their unit. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String name = nearest == null ? "" : nearest.workshop().names().in(told);
        double distance = nearest == null || nearest.distance() == null
                ? 0
                : nearest.distance().value();
        String text = new MessageFormat(texts.getString(cause.name()), locale).format(new Object[] {
            name,
            distance,
            limit.value(),
            limit.threshold().unit().symbol(),
            limit.travel().method().in(told)
        });
        String withBarred = barred == null ? text : text + " " + barred.in(told, texts, limit);
        return illustrative ? withBarred + " " + texts.getString("ILLUSTRATIVE") : withBarred;
    }

    Reason(Cause cause, @Nullable Nearest nearest, Limit limit, boolean illustrative) {
        this(cause, nearest, limit, illustrative, null);
    }

    /** The same reason with the producer near by that does not count. */
    Reason besides(@Nullable Barred other) {
        return new Reason(cause, nearest, limit, illustrative, other);
    }

    static Reason of(CoverageState state, PlaceReach place, Limit limit, boolean illustrative) {
        Reach reach = place.certain();
        return switch (state) {
            case COVERED -> covered(reach, limit, illustrative);
            case DECLARED_ONLY -> declared(reach, limit, illustrative);
            case NEAR_BUT_NOT_ADMITTED -> new Reason(Cause.NEAR_FOR_OTHERS, reach.any(), limit, illustrative);
            case UNCOVERED ->
                new Reason(reach.any() == null ? Cause.NO_PROVISION : Cause.SITE_FAR, reach.any(), limit, illustrative);
            case NOT_KNOWN -> notKnown(place, limit);
        };
    }

    private static Reason covered(Reach reach, Limit limit, boolean illustrative) {
        Nearest nearest = reach.admitted();
        boolean comes = nearest != null && nearest.site() == null;
        return new Reason(comes ? Cause.SERVICE_COMES : Cause.SITE_NEAR, nearest, limit, illustrative);
    }

    private static Reason declared(Reach reach, Limit limit, boolean illustrative) {
        Nearest declared = reach.declared();
        Cause far = declared != null && declared.distance() != null ? Cause.DECLARED_SITE_FAR : Cause.DECLARED_WAY_FAR;
        boolean placed = declared != null && declared.site() != null;
        return new Reason(placed ? far : Cause.DECLARED_SITE_NOT_KNOWN, declared, limit, illustrative);
    }

    private static Reason notKnown(PlaceReach place, Limit limit) {
        if (Reach.within(place.certain().perhapsAdmitted(), limit.value())) {
            return new Reason(Cause.ADMISSION_NOT_KNOWN, place.certain().perhapsAdmitted(), limit, false);
        }
        Nearest unmeasured = unmeasured(place, limit.value());
        if (unmeasured != null) {
            return new Reason(Cause.WAY_NOT_KNOWN, unmeasured, limit, false);
        }
        if (!place.placed()) {
            return new Reason(Cause.PLACE_NOT_KNOWN, null, limit, false);
        }
        Reach unsure = place.perhaps();
        Nearest perhaps = Reach.within(unsure.any(), limit.value()) ? unsure.any() : unsure.declared();
        if (perhaps == null) {
            return new Reason(Cause.REGISTER_NOT_WHOLE, null, limit, false);
        }
        boolean open = perhaps.provision().existence() == Existence.OPEN;
        return new Reason(open ? Cause.LAW_NOT_KNOWN : Cause.EXISTENCE_NOT_KNOWN, perhaps, limit, false);
    }

    private static @Nullable Nearest unmeasured(PlaceReach place, double threshold) {
        Nearest admitting = place.certain().unmeasured().mayMeet(CoverageRule.REACHABLE_AND_ADMITTED, threshold);
        return admitting != null ? admitting : place.certain().unmeasured().mayMeet(CoverageRule.DISTANCE, threshold);
    }
}
