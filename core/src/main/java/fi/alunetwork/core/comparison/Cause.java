package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.coverage.Reason.Limit;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.travel.Distance;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why one workshop covers a municipality in one picture and not in the other.
 *
 * @param kind what changed
 * @param gained whether it covers in the second picture; false where it did in the first
 * @param provision the provision that covers, in the picture where it does
 * @param date from when the change holds; null where no record tells it, as for a change of a scenario
 * @param distance how far the nearest site is from the municipality where it covers; null where the way is not known
 * @param otherDistance the same in the other picture; null where there is no site, or no way to one is known
 * @param limit how far is near, and how the way is measured
 * @param otherOperators who runs the workshop in the other picture
 * @param ruling what the law of the other picture says, where it lets the operator do less than in the one where it
 *     covers; null where it does not
 * @param changes the changes of a scenario that touched the workshop, its operator or the municipality, in their order
 */
public record Cause(
        Kind kind,
        boolean gained,
        ProvisionOnDate provision,
        @Nullable LocalDate date,
        @Nullable Distance distance,
        @Nullable Distance otherDistance,
        Limit limit,
        List<OrganisationOnDate> otherOperators,
        @Nullable Ruling ruling,
        List<Effect> changes) {

    private static final Set<Kind> WITH_DISTANCE = EnumSet.of(Kind.SITE, Kind.DELIVERY, Kind.MERGER);
    private static final String TEXTS = "fi.alunetwork.core.comparison.causes";

    public Cause {
        otherOperators = List.copyOf(otherOperators);
        changes = List.copyOf(changes);
    }

    /**
     * What a regime says of the operator, for the residents of the municipality.
     *
     * @param regime the regime
     * @param answer verdict, condition, advice and grounds
     */
    public record Ruling(Regime regime, ProducerAnswer answer) {}

    /** What changed; for losers as it says, for gainers the other way round. */
    public enum Kind {
        /** The workshop closed. */
        WORKSHOP,
        /** The workshop goes on, and its provision of the service ended. */
        PROVISION,
        /** It is not known whether the workshop or its provision still existed. */
        EXISTENCE,
        /** The provision goes on, and the law no longer lets its operator produce it for the municipality. */
        LAW,
        /** The provision goes on, and what showed that the condition of the law is met, a partnership say, ended. */
        CONDITION,
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

    /** How far the nearest site is in the first picture and in the second. */
    public Difference nearest() {
        Double here = value(distance);
        Double there = value(otherDistance);
        return gained ? new Difference(there, here) : new Difference(here, there);
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
                : format(texts, "SINCE", date.format(DateTimeFormatter.ofPattern(texts.getString("DAY"), Locale.ROOT)));
        String what = format(
                texts,
                key(),
                who,
                since,
                number(distance),
                number(otherDistance),
                limit.threshold().value(),
                names(otherOperators, told),
                limit.travel().unit().symbol(),
                limit.travel().method().in(told));
        return Stream.of(Stream.of(what), ruling(texts, told), changes(texts, told))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> ruling(ResourceBundle texts, Language language) {
        if (ruling == null) {
            return Stream.empty();
        }
        ProducerAnswer answer = ruling.answer();
        Condition condition = answer.condition();
        String sources =
                answer.grounds().sources().stream().map(LawSource::citation).collect(Collectors.joining("; "));
        return Stream.of(format(
                texts,
                "RULING." + (condition == null ? answer.verdict() : Verdict.CONDITIONAL),
                ruling.regime().names().in(language),
                condition == null
                        ? answer.grounds().reason().in(language)
                        : condition.names().in(language),
                sources));
    }

    private Stream<String> changes(ResourceBundle texts, Language language) {
        return changes.stream()
                .map(change -> format(
                        texts,
                        "CHANGE",
                        String.valueOf(change.position()),
                        change.description().in(language)));
    }

    private static String format(ResourceBundle texts, String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }

    private static @Nullable Double value(@Nullable Distance distance) {
        return distance == null ? null : distance.value();
    }

    private static double number(@Nullable Distance distance) {
        return distance == null ? 0 : distance.value();
    }

    private String key() {
        return kind + missing() + (gained ? ".gained" : ".lost");
    }

    /** A straight line is missing where there is no site, a way in a table also where the table lacks it. */
    private String missing() {
        if (kind == Kind.SITE && otherDistance == null && limit.travel().followsStraightLine()) {
            return ".NONE";
        }
        return WITH_DISTANCE.contains(kind) && (distance == null || otherDistance == null) ? ".WAY" : "";
    }

    private static String names(List<OrganisationOnDate> organisations, Language language) {
        return organisations.stream()
                .map(organisation -> organisation.names().in(language))
                .collect(Collectors.joining(", "));
    }
}
