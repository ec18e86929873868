package fi.alunetwork.core.law;

import static java.util.stream.Collectors.toSet;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.regime.Advice;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.CooperationRule;
import fi.alunetwork.core.regime.Duty;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.ProducerRule;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a regime says of producers. */
final class Producers {

    private final Regime regime;
    private final Reading reading;

    Producers(Regime regime, Reading reading) {
        this.regime = regime;
        this.reading = reading;
    }

    /**
     * The answer for one producer.
     *
     * @param organiser who organises the service; null where no rule tells
     * @param part the part that is asked about; null for the whole, which is judged by the part that the organiser has
     * @param basis on what basis it is provided; null where the question is not about a provision
     */
    ProducerAnswer answer(
            OrganisationOnDate producer,
            @Nullable Organiser organiser,
            Service service,
            @Nullable ServicePart part,
            Provision.Role role,
            Provision.@Nullable Basis basis) {
        if (organiser != null && organiser.rule().duty() == Duty.OWN_LEGISLATION) {
            return ownLegislation(organiser.rule());
        }
        ServicePart judged = part == null && organiser != null ? organiser.part() : part;
        Ruling ruling = new Ruling(producer, organiser, service, judged, role);
        List<Optional<ProducerRule>> rules = ruling.rules(regime.producerRules(), reading);
        if (rules.stream().anyMatch(Optional::isEmpty)) {
            return notKnown(ruling, Words.noRule(regime.id()));
        }
        List<ProducerRule> found = rules.stream().flatMap(Optional::stream).toList();
        boolean oneAnswer = found.stream()
                        .map(rule -> List.of(rule.verdict(), idOf(rule)))
                        .distinct()
                        .count()
                == 1;
        return oneAnswer
                ? ruled(ruling, found.get(found.size() - 1), basis)
                : notKnown(ruling, Words.producerNotKnown(regime.id(), sources(found)));
    }

    /** The answer where nobody is known to run the workshop. */
    ProducerAnswer withoutOperator(@Nullable Organiser organiser) {
        if (organiser != null && organiser.rule().duty() == Duty.OWN_LEGISLATION) {
            return ownLegislation(organiser.rule());
        }
        Grounds grounds = Words.noOperator(regime.id());
        return new ProducerAnswer(Verdict.NOT_KNOWN, null, false, Advice.NONE, null, null, grounds);
    }

    private static ProducerAnswer ownLegislation(OrganiserRule rule) {
        return new ProducerAnswer(Verdict.OWN_LEGISLATION, null, false, Advice.NONE, null, null, rule.grounds());
    }

    private ProducerAnswer ruled(Ruling ruling, ProducerRule rule, Provision.@Nullable Basis basis) {
        Organiser organiser = ruling.organiser();
        Set<CooperationModel> models =
                organiser == null ? Set.of() : Ties.models(ruling.producer(), organiser, ruling.service());
        Condition condition = rule.condition();
        boolean shown = condition != null && isShown(condition, ruling, models, basis);
        CooperationRule model = advisedOn(models, condition, shown);
        return new ProducerAnswer(
                rule.verdict(),
                condition,
                shown,
                model == null ? rule.advice() : model.advice(),
                adviceGrounds(rule, model),
                ruling.relation(),
                rule.grounds());
    }

    private static @Nullable Grounds adviceGrounds(ProducerRule rule, @Nullable CooperationRule model) {
        if (model != null) {
            return model.grounds();
        }
        return rule.advice() == Advice.NONE ? null : rule.grounds();
    }

    private static boolean isShown(
            Condition condition, Ruling ruling, Set<CooperationModel> models, Provision.@Nullable Basis basis) {
        Organiser organiser = ruling.organiser();
        boolean owned =
                condition.shownByOwnership() && organiser != null && Ties.isOwnedBy(ruling.producer(), organiser);
        return owned
                || (basis != null && condition.shownByBases().contains(basis))
                || condition.shownByModels().stream().anyMatch(models::contains);
    }

    /** The rule on the model that is at work: the one that shows the condition, else one that is advised against. */
    private @Nullable CooperationRule advisedOn(
            Set<CooperationModel> models, @Nullable Condition condition, boolean shown) {
        Set<CooperationModel> showing = shown && condition != null
                ? models.stream().filter(condition.shownByModels()::contains).collect(toSet())
                : Set.of();
        return regime.cooperationRules().stream()
                .filter(rule -> showing.isEmpty()
                        ? models.contains(rule.model()) && rule.advice() == Advice.ADVISED_AGAINST
                        : showing.contains(rule.model()))
                .findFirst()
                .orElse(null);
    }

    private static ProducerAnswer notKnown(Ruling ruling, Grounds grounds) {
        return new ProducerAnswer(Verdict.NOT_KNOWN, null, false, Advice.NONE, null, ruling.relation(), grounds);
    }

    private static String idOf(ProducerRule rule) {
        Condition condition = rule.condition();
        return condition == null ? "" : condition.id();
    }

    private static List<LawSource> sources(List<ProducerRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.grounds().sources().stream())
                .distinct()
                .toList();
    }
}
