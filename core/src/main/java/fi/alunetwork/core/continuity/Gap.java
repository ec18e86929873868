package fi.alunetwork.core.continuity;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Days on end on which a service was out of reach of most residents of a municipality, and the register is whole.
 *
 * @param first its first day within the period
 * @param last its last day within the period
 * @param cause why it began
 * @param before the workshop that was the nearest until then; null where there was none, or that is not known
 * @param after the workshop that is the nearest from the day after on; null where the gap lasts to the end of the
 *     period, or nobody is known to follow
 */
public record Gap(
        LocalDate first,
        LocalDate last,
        Cause cause,
        @Nullable WorkshopOnDate before,
        @Nullable WorkshopOnDate after) {

    private static final String TEXTS = "fi.alunetwork.core.continuity.causes";

    /** Why a gap begins. */
    public enum Cause {
        /** Nobody was there on the first day of the period already. */
        FROM_THE_START,
        /** Until then it is not known whether anybody was there. */
        NOT_KNOWN_BEFORE,
        /** The workshop that was the nearest closed. */
        WORKSHOP_CLOSED,
        /** The workshop goes on, but its provision of the service ended. */
        PROVISION_ENDED,
        /** The operator of the workshop changed. */
        OPERATOR_CHANGED,
        /** The workshop goes on with the service, but no longer as one of the producers that count. */
        NO_LONGER_LAWFUL,
        /** The sites of the workshop changed. */
        SITE_MOVED,
        /** The workshop goes on where it was, but not for the residents of the municipality. */
        NO_LONGER_ADMITTED
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The cause in Finnish, Swedish or English; Finnish for other languages. */
    public String reason(Language language) {
        Language told = language == Language.SE ? Language.FI : language;
        Locale locale = Locale.forLanguageTag(told.code());
        String workshop = before == null ? "" : before.names().in(told);
        return new MessageFormat(ResourceBundle.getBundle(TEXTS, locale).getString(cause.name()), locale)
                .format(new Object[] {workshop});
    }
}
