package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.Regime;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A producer near by that does not count, because the law does not let it produce the service for the residents, or
 * only on a condition that the register does not show to be met.
 *
 * @param nearest the producer
 * @param standing what the law says of it
 * @param regime the regime that says so
 */
public record Barred(Nearest nearest, ProducerAnswer standing, Regime regime) {

    /** The one within the threshold that would cover the place; null where there is none. */
    static @Nullable Barred of(Law law, MunicipalityOnDate municipality, PlaceReach place, double threshold) {
        Reach barred = place.barred();
        if (barred == null) {
            return null;
        }
        Nearest near = barred.nearest(CoverageRule.REACHABLE_AND_ADMITTED);
        if (!Reach.within(near, threshold)) {
            near = barred.nearest(CoverageRule.DISTANCE);
        }
        if (near == null || !near.isWithin(threshold)) {
            return null;
        }
        return new Barred(near, law.standing(near.provision(), municipality), law.regime());
    }

    String in(Language language, ResourceBundle texts, Reason.Limit limit) {
        Condition condition = standing.condition();
        double distance = nearest.distance() == null ? 0 : nearest.distance().value();
        return new MessageFormat(
                        texts.getString(condition == null ? "MAY_NOT_PRODUCE" : "ONLY_ON_CONDITION"),
                        Locale.forLanguageTag(language.code()))
                .format(new Object[] {
                    nearest.workshop().names().in(language),
                    distance,
                    limit.threshold().unit().symbol(),
                    limit.travel().method().in(language),
                    since(texts),
                    condition == null
                            ? standing.grounds().reason().in(language)
                            : condition.names().in(language),
                    regime.names().in(language)
                });
    }

    private String since(ResourceBundle texts) {
        boolean began = regime.status() == Regime.Status.IN_FORCE
                && regime.period() != null
                && regime.period().from() != null;
        return began && regime.period() != null
                ? MessageFormat.format(
                        texts.getString("SINCE"), String.valueOf(regime.period().from()))
                : "";
    }
}
