package fi.alunetwork.core.law;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.regime.ProducerRule;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Relation;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule on a producer. What is not known of it, such as its legal form, is tried out: the answer is known all
 * the same where every possibility leads to the same one.
 *
 * @param producer who wants to produce
 * @param organiser who organises; null where no rule tells
 * @param service what
 * @param part the part of it; null for the whole
 * @param role what the workshop is in it
 */
record Ruling(
        OrganisationOnDate producer,
        @Nullable Organiser organiser,
        Service service,
        @Nullable ServicePart part,
        Provision.Role role) {

    private static final Set<LegalForm> KNOWN_FORMS = EnumSet.complementOf(EnumSet.of(LegalForm.NOT_KNOWN));
    private static final Set<LegalForm> PUBLIC = EnumSet.of(
            LegalForm.MUNICIPALITY,
            LegalForm.JOINT_MUNICIPAL_AUTHORITY,
            LegalForm.WELLBEING_SERVICES_COUNTY,
            LegalForm.STATE);

    /** One way in which what is not known may be. */
    private record Possibility(LegalForm form, Relation relation, boolean ownsEnough) {}

    /** The first rule that matches in each possibility, without doubles; an empty one where none matches. */
    List<Optional<ProducerRule>> rules(List<ProducerRule> rules, Reading reading) {
        List<ProducerRule> relevant = rules.stream()
                .filter(rule -> rule.covers(service, part, role, reading))
                .filter(rule -> rule.controlledBy().isEmpty() || Ties.isControlledBy(producer, rule.controlledBy()))
                .toList();
        return possibilities(relevant)
                .map(possibility -> relevant.stream()
                        .filter(rule -> matches(rule, possibility))
                        .findFirst())
                .distinct()
                .toList();
    }

    /** What the producer is to the organiser; null where not known. */
    @Nullable Relation relation() {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        forms().forEach(form -> relations.addAll(relations(form)));
        return relations.size() == 1 ? relations.iterator().next() : null;
    }

    private Stream<Possibility> possibilities(List<ProducerRule> relevant) {
        boolean shareNotKnown = relevant.stream().anyMatch(rule -> rule.ownedShareFrom() != null)
                && ownedShare().isEmpty();
        List<Boolean> enough = shareNotKnown ? List.of(true, false) : List.of(false);
        return forms().stream()
                .flatMap(form -> relations(form).stream()
                        .flatMap(relation -> enough.stream().map(owns -> new Possibility(form, relation, owns))));
    }

    private boolean matches(ProducerRule rule, Possibility possibility) {
        return (rule.legalForms().isEmpty() || rule.legalForms().contains(possibility.form()))
                && (rule.relations().isEmpty() || rule.relations().contains(possibility.relation()))
                && ownsEnough(rule.ownedShareFrom(), possibility);
    }

    private boolean ownsEnough(@Nullable Double from, Possibility possibility) {
        return from == null || ownedShare().map(share -> share >= from).orElse(possibility.ownsEnough());
    }

    private Optional<Double> ownedShare() {
        return organiser == null ? Optional.empty() : Ties.ownedShare(producer, organiser);
    }

    private Set<LegalForm> forms() {
        LegalForm form = producer.record().legalForm();
        return form == LegalForm.NOT_KNOWN ? KNOWN_FORMS : EnumSet.of(form);
    }

    private Set<Relation> relations(LegalForm form) {
        boolean isPublic = PUBLIC.contains(form);
        Relation apart = isPublic ? Relation.OTHER_PUBLIC_BODY : Relation.OUTSIDE;
        if (organiser == null) {
            return EnumSet.of(apart);
        }
        if (organiser.isOrMayBe(producer.record().id())) {
            return EnumSet.of(Relation.ITSELF);
        }
        if (Ties.isInHouseOf(producer, organiser)) {
            return EnumSet.of(Relation.IN_HOUSE);
        }
        boolean maybeItself = organiser.isNotKnownWhich()
                && (form == LegalForm.JOINT_MUNICIPAL_AUTHORITY
                        || (form == LegalForm.MUNICIPALITY && organiser.candidate() == null));
        return maybeItself ? EnumSet.of(Relation.ITSELF, apart) : EnumSet.of(apart);
    }
}
