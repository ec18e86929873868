package fi.alunetwork.core.law;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.regime.GrantRule;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.LawSource;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.Referrer;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a regime says of referring people to a service, and of its grant. */
final class Referrals {

    private final Regime regime;

    Referrals(Regime regime) {
        this.regime = regime;
    }

    /** The answer for every kind of referrer; that of the own legislation where there is one. */
    List<ReferralAnswer> answers(Service service, Optional<OrganiserRule> ownLegislation) {
        return Arrays.stream(Referrer.values())
                .map(referrer -> ownLegislation
                        .map(own -> new ReferralAnswer(referrer, Verdict.OWN_LEGISLATION, null, own.grounds()))
                        .orElseGet(() -> answer(service, referrer)))
                .toList();
    }

    private ReferralAnswer answer(Service service, Referrer referrer) {
        return regime.referralRules().stream()
                .filter(rule -> rule.covers(service, referrer))
                .findFirst()
                .map(rule -> new ReferralAnswer(referrer, rule.verdict(), rule.condition(), rule.grounds()))
                .orElseGet(() -> new ReferralAnswer(referrer, Verdict.NOT_KNOWN, null, Words.noRule(regime.id())));
    }

    /** Whether a body of the form may receive the grant; not known where its form is not and would decide. */
    GrantAnswer grant(LegalForm form, Service service, Optional<OrganiserRule> ownLegislation) {
        if (ownLegislation.isPresent()) {
            Grounds grounds = ownLegislation.get().grounds();
            return new GrantAnswer(Verdict.OWN_LEGISLATION, null, grounds);
        }
        List<GrantRule> speaking = regime.grantRules().stream()
                .filter(rule -> rule.covers(service))
                .toList();
        if (form == LegalForm.NOT_KNOWN
                && speaking.stream().anyMatch(rule -> !rule.legalForms().isEmpty())) {
            List<LawSource> sources = speaking.stream()
                    .flatMap(rule -> rule.grounds().sources().stream())
                    .distinct()
                    .toList();
            return new GrantAnswer(Verdict.NOT_KNOWN, null, Words.producerNotKnown(regime.id(), sources));
        }
        return speaking.stream()
                .filter(rule -> rule.legalForms().isEmpty() || rule.legalForms().contains(form))
                .findFirst()
                .map(rule -> new GrantAnswer(rule.verdict(), rule.condition(), rule.grounds()))
                .orElseGet(() -> new GrantAnswer(Verdict.NOT_KNOWN, null, Words.noRule(regime.id())));
    }
}
