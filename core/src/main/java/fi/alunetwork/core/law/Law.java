package fi.alunetwork.core.law;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Duty;
import fi.alunetwork.core.regime.OrganiserRule;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Regimes;
import fi.alunetwork.core.regime.ServicePart;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regime of a picture applied to it. Organising, producing and referring are three questions, and receiving a grant
 * is a fourth. What is found is kept with the picture.
 */
public final class Law {

    private final DatedGraph graph;
    private final Reading reading;
    private final Regime regime;
    private final Organisers organisers;
    private final Producers producers;
    private final Referrals referrals;
    private final Map<Stood, ProducerAnswer> standings = new ConcurrentHashMap<>();
    private final Map<Case, ProducerAnswer> cases = new ConcurrentHashMap<>();

    private record Key(Reading reading) {}

    private record Stood(
            ProvisionOnDate provision, @Nullable Organiser organiser) {}

    /**
     * What an answer on an operator depends on. One that nothing binds to the organiser is judged by its form, so that
     * all of them share an answer.
     */
    private record Case(
            LegalForm form,
            @Nullable OrganisationOnDate bound,
            @Nullable Organiser organiser,
            Service service,
            Provision.Role role,
            Provision.Basis basis) {

        static Case of(OrganisationOnDate operator, @Nullable Organiser organiser, Provision provision) {
            return new Case(
                    operator.record().legalForm(),
                    Ties.isBound(operator, organiser) ? operator : null,
                    organiser,
                    provision.service(),
                    provision.role(),
                    provision.basis());
        }
    }

    private Law(DatedGraph graph, Reading reading) {
        this.graph = graph;
        this.reading = reading;
        this.regime = graph.regime();
        this.organisers = new Organisers(graph);
        this.producers = new Producers(regime, reading);
        this.referrals = new Referrals(regime);
    }

    /** The law of the picture's regime, in a reading of what is disputed. */
    public static Law of(DatedGraph graph, Reading reading) {
        return graph.derived(new Key(reading), Law.class, () -> new Law(graph, reading));
    }

    /** The regime that is applied. */
    public Regime regime() {
        return regime;
    }

    /** The reading of what is disputed. */
    public Reading reading() {
        return reading;
    }

    /**
     * Who organises a service for the residents of a municipality. Usually one; one for each part where the law parts
     * the service; a trial of the day is told beside the organiser of the others. Empty where no rule speaks of it.
     *
     * @param clients the clients that are asked about; null for all, with every trial
     */
    public List<OrganiserAnswer> organisers(
            Service service, MunicipalityOnDate municipality, @Nullable ClientGroup clients) {
        List<Organiser> trials = trials(service, municipality, clients);
        boolean inTrialForSure = clients != null
                && trials.stream().anyMatch(trial -> trial.rule().duty() == Duty.STATUTORY);
        Stream<Organiser> others = inTrialForSure ? Stream.empty() : organisers.of(service, municipality).stream();
        return Stream.concat(others, trials.stream()).map(Organiser::answer).toList();
    }

    /**
     * Whether an organisation may produce a service, or a part of it, for the residents of a municipality.
     *
     * @param part the part; null for the whole
     */
    public ProducerAnswer mayProduce(
            OrganisationOnDate organisation,
            Service service,
            @Nullable ServicePart part,
            MunicipalityOnDate municipality) {
        Organiser organiser = organiser(service, part, municipality);
        return producers.answer(organisation, organiser, service, part, Provision.Role.PRODUCER, null);
    }

    /**
     * How a provision stands in respect of the residents of a municipality; the best of its workshop's operators
     * counts.
     */
    public ProducerAnswer standing(ProvisionOnDate provision, MunicipalityOnDate municipality) {
        Organiser organiser = organiser(provision.record().service(), null, municipality);
        Stood stood = new Stood(provision, organiser);
        ProducerAnswer known = standings.get(stood);
        if (known == null) {
            known = best(provision, organiser);
            standings.put(stood, known);
        }
        return known;
    }

    /**
     * How a provision stands in respect of each municipality that it concerns: those it is declared to serve; without a
     * declaration those of its operators' own areas; without such those of its sites.
     */
    public List<Standing> standings(ProvisionOnDate provision) {
        return concerned(provision).stream()
                .map(municipality -> new Standing(municipality, standing(provision, municipality)))
                .toList();
    }

    /**
     * Whether a provision is lawful for the residents of every municipality that it concerns: no where for one of them
     * it is not allowed or its condition is not shown; empty where it is not known.
     */
    public Optional<Boolean> isLawful(ProvisionOnDate provision) {
        List<ProducerAnswer> answers =
                standings(provision).stream().map(Standing::answer).toList();
        if (answers.stream().anyMatch(answer -> !answer.isLawful() && answer.verdict() != Verdict.NOT_KNOWN)) {
            return Optional.of(false);
        }
        boolean known = !answers.isEmpty() && answers.stream().allMatch(ProducerAnswer::isLawful);
        return known ? Optional.of(true) : Optional.empty();
    }

    /**
     * Whether each kind of referrer may refer the residents of a municipality to a service, in the order of the kinds.
     */
    public List<ReferralAnswer> mayRefer(Service service, MunicipalityOnDate municipality) {
        return referrals.answers(service, ownLegislation(service, municipality));
    }

    /** Whether an organisation may receive the government grant for a service; another question than producing it. */
    public GrantAnswer mayReceiveGrant(OrganisationOnDate organisation, Service service) {
        Optional<OrganiserRule> own = organisation.homeMunicipality().flatMap(home -> ownLegislation(service, home));
        return referrals.grant(organisation.record().legalForm(), service, own);
    }

    private ProducerAnswer best(ProvisionOnDate provision, @Nullable Organiser organiser) {
        Provision record = provision.record();
        return provision.workshop().operators().stream()
                .map(operator -> cases.computeIfAbsent(
                        Case.of(operator, organiser, record),
                        found -> producers.answer(
                                operator, organiser, record.service(), null, record.role(), record.basis())))
                .min(Comparator.comparingInt(ProducerAnswer::rank))
                .orElseGet(() -> producers.withoutOperator(organiser));
    }

    private @Nullable Organiser organiser(
            Service service, @Nullable ServicePart part, MunicipalityOnDate municipality) {
        List<Organiser> found = organisers.of(service, municipality);
        if (found.size() == 1) {
            return found.get(0);
        }
        return found.stream()
                .filter(organiser -> part == null || part == organiser.part())
                .findFirst()
                .orElse(null);
    }

    private Optional<OrganiserRule> ownLegislation(Service service, MunicipalityOnDate municipality) {
        return organisers.of(service, municipality).stream()
                .map(Organiser::rule)
                .filter(rule -> rule.duty() == Duty.OWN_LEGISLATION)
                .findFirst();
    }

    /** Trials belong to the regime that was in force beside them, not to one that a scenario puts in its place. */
    private List<Organiser> trials(Service service, MunicipalityOnDate municipality, @Nullable ClientGroup clients) {
        if (!regime.equals(Regimes.standard().inForce(graph.date()))) {
            return List.of();
        }
        return Regimes.standard().alongside(graph.date()).stream()
                .flatMap(trial -> trial.organiserRules().stream())
                .filter(rule -> clients == null
                        || rule.clientGroups().isEmpty()
                        || rule.clientGroups().contains(clients))
                .flatMap(rule -> organisers.apply(rule, service, municipality).stream())
                .toList();
    }

    private static List<MunicipalityOnDate> concerned(ProvisionOnDate provision) {
        List<MunicipalityOnDate> declared = provision.servedMunicipalities();
        if (!declared.isEmpty()) {
            return declared;
        }
        List<MunicipalityOnDate> own = provision.workshop().operators().stream()
                .flatMap(Law::ownMunicipalities)
                .distinct()
                .toList();
        return own.isEmpty() ? provision.workshop().municipalities() : own;
    }

    private static Stream<MunicipalityOnDate> ownMunicipalities(OrganisationOnDate operator) {
        Set<RegionOnDate> areas = Set.copyOf(operator.actsFor());
        if (!areas.isEmpty()) {
            return areas.stream().flatMap(area -> area.municipalities().stream());
        }
        return operator.record().legalForm() == LegalForm.MUNICIPALITY
                ? operator.homeMunicipality().stream()
                : Stream.empty();
    }
}
