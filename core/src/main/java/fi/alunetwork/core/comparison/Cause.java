package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why one workshop covers a municipality in one picture and not in the other.
 *
 * @param kind what changed
 * @param gained whether it covers in the second picture; false where it did in the first
 * @param provision the provision that covers, in the picture where it does
 * @param date from when the change holds; null where no record tells it, as for a change of a scenario
 * @param km kilometres from the municipality to the nearest site where it covers; null where not known
 * @param otherKm the same in the other picture; null where there is no site, or none is known
 * @param thresholdKm how far is near
 * @param otherOperators who runs the workshop in the other picture
 */
public record Cause(
        Kind kind,
        boolean gained,
        ProvisionOnDate provision,
        @Nullable LocalDate date,
        @Nullable Double km,
        @Nullable Double otherKm,
        double thresholdKm,
        List<OrganisationOnDate> otherOperators) {

    private static final String TEXTS = "fi.alunetwork.core.comparison.causes";

    public Cause {
        otherOperators = List.copyOf(otherOperators);
    }

    /** What changed; for losers as it says, for gainers the other way round. */
    public enum Kind {
        /** The workshop closed. */
        WORKSHOP,
        /** The workshop goes on, and its provision of the service ended. */
        PROVISION,
        /** It is not known whether the workshop or its provision still existed. */
        EXISTENCE,
        /** The site closed, or moved beyond the threshold. */
        SITE,
        /** The service no longer comes to the municipality. */
        DELIVERY,
        /** The declared service area no longer includes the municipality. */
        SERVICE_AREA,
        /** The area that the operator acts for no longer includes the municipality. */
        ORGANISER_AREA,
        /** Another body runs the workshop, and its area does not include the municipality. */
        OPERATOR,
        /** The municipality was merged, and another point stands for its residents. */
        MERGER,
        /** The provision goes on in a form that the question does not count. */
        FORM
    }

    /** The workshop, in the picture where it covers. */
    public WorkshopOnDate workshop() {
        return provision.workshop();
    }

    /** Who runs the workshop in the picture where it covers. */
    public List<OrganisationOnDate> operators() {
        return provision.workshop().operators();
    }

    /** The cause in Finnish, Swedish or English; Finnish for other languages. */
    public String in(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        String operators = names(operators(), told);
        String workshop = provision.workshop().names().in(told);
        String who = operators.isEmpty() ? workshop : workshop + " (" + operators + ")";
        String since = date == null
                ? ""
                : MessageFormat.format(
                        texts.getString("SINCE"),
                        date.format(DateTimeFormatter.ofPattern(texts.getString("DAY"), Locale.ROOT)));
        return new MessageFormat(texts.getString(key()), locale).format(new Object[] {
            who, since, km == null ? 0.0 : km, otherKm == null ? 0.0 : otherKm, thresholdKm, names(otherOperators, told)
        });
    }

    private String key() {
        boolean siteGone = kind == Kind.SITE && otherKm == null;
        return kind + (siteGone ? ".NONE" : "") + (gained ? ".gained" : ".lost");
    }

    private static String names(List<OrganisationOnDate> organisations, Language language) {
        return organisations.stream()
                .map(organisation -> organisation.names().in(language))
                .collect(Collectors.joining(", "));
    }
}
