package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.coverage.Reason.Limit;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.reach.OfferReach;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An offer that covers a municipality in one picture, and no offer of the same workshop does so as well in the other. A
 * gain is a loss seen from the second picture.
 *
 * @param covered the offer and how much it covers
 * @param from the municipality where it is covered
 * @param to the municipality that it is in the other picture
 * @param here the picture where it is covered
 * @param side the other picture
 * @param rule what counts as covered
 * @param threshold how far is near
 * @param gained whether the offer covers in the second picture
 */
record Loss(
        OfferReach covered,
        MunicipalityOnDate from,
        MunicipalityOnDate to,
        Side here,
        Side side,
        CoverageRule rule,
        Threshold threshold,
        boolean gained) {

    Offer offer() {
        return covered.offer();
    }

    /** The workshop in the other picture, closed or not; empty where that has no such record. */
    Optional<WorkshopOnDate> workshop() {
        return side.graph().findWorkshop(Supply.workshopOf(offer()));
    }

    /** What the workshop provides of the service in the other picture, open or perhaps open, counted or not. */
    List<ProvisionOnDate> provisions() {
        return workshop()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .map(workshop -> workshop.provisions().stream()
                        .filter(other -> other.record().service()
                                == offer().provision().record().service())
                        .toList())
                .orElse(List.of());
    }

    /** What the offer is in the other picture: itself, or another counted one of the same workshop. */
    Optional<Offer> heir() {
        List<Offer> heirs = side.offersOf(Supply.workshopOf(offer()));
        return heirs.stream()
                .filter(heir -> heir.provision()
                        .record()
                        .id()
                        .equals(offer().provision().record().id()))
                .findFirst()
                .or(() -> heirs.stream().findFirst());
    }

    /** What the law of the other picture says of what the offer is there; empty where it is nothing there. */
    Optional<ProducerAnswer> standing() {
        return heir().map(heir -> side.law().standing(heir.provision(), to));
    }

    /** What the law says of the offer where it covers. */
    ProducerAnswer standingHere() {
        return here.law().standing(offer().provision(), from);
    }

    /** Whether the question counts a producer of whom the law says this. */
    boolean counts(ProducerAnswer answer) {
        return side.counts(answer);
    }

    /**
     * The offer in the other picture, where it is too far for as many residents as it covers here. Of one whose
     * producer does not count there it is not asked how far it is.
     */
    Optional<Offer> fartherHeir() {
        return heir().filter(heir -> standing().filter(this::counts).isPresent())
                .filter(heir -> rule != CoverageRule.DECLARED_AREA
                        && !heir.isMobile()
                        && side.share(to, heir, CoverageRule.DISTANCE, threshold.value()) < covered.share());
    }

    /** The offer in the other picture, where it is not for the municipality's residents. */
    Optional<Offer> closedHeir() {
        return heir().filter(heir -> isByDeclaration(heir) ? !heir.declares(to.code()) : !admits(heir));
    }

    private boolean isByDeclaration(Offer heir) {
        return rule == CoverageRule.DECLARED_AREA || heir.isMobile();
    }

    private boolean admits(Offer heir) {
        return rule == CoverageRule.DISTANCE || heir.admission(to.code()) == Admission.ADMITTED;
    }

    /** Whether the residents are let in as those of the operator's own area, and not by a declared service area. */
    boolean isByOrganiserArea() {
        return offer().organiserArea().contains(from.code()) && !offer().declares(from.code());
    }

    boolean hasSameOperators(Offer heir) {
        return operators(heir).equals(operators(offer()));
    }

    boolean hasSameSites(Offer heir) {
        return heir.provision()
                .workshop()
                .sites()
                .equals(offer().provision().workshop().sites());
    }

    Cause because(Cause.Kind kind) {
        return because(kind, null);
    }

    Cause because(Cause.Kind kind, @Nullable LocalDate date) {
        Optional<Offer> heir = heir();
        return new Cause(
                kind,
                gained,
                offer().provision(),
                date,
                distance(offer(), from),
                heir.map(other -> distance(other, to)).orElse(null),
                new Limit(threshold, side.travel()),
                heir.map(other -> other.provision().workshop().operators()).orElse(List.of()),
                ruling(),
                side.changesTo(here, offer().provision(), List.of(from.code(), to.code())));
    }

    /** What the other picture's law says of the heir, or else of the operator, where it says less than here. */
    private Cause.@Nullable Ruling ruling() {
        Service service = offer().provision().record().service();
        Optional<ProducerAnswer> there = standing()
                .or(() -> offer().provision().workshop().operators().stream()
                        .flatMap(operator ->
                                side.graph().findOrganisation(operator.record().id()).stream())
                        .map(operator -> side.law().mayProduce(operator, service, null, to))
                        .findFirst());
        return there.filter(answer -> standingHere().isLawful() && !answer.isLawful())
                .map(answer -> new Cause.Ruling(side.law().regime(), answer))
                .orElse(null);
    }

    /** The day on which something begins or ends that is not there in the other picture; null where none tells it. */
    @Nullable LocalDate turningDay(Period period) {
        LocalDate day = side.graph().date();
        if (period.isOver(day)) {
            return period.until();
        }
        return period.isBefore(day) ? period.from() : null;
    }

    private static List<OrganisationId> operators(Offer offer) {
        return offer.provision().workshop().operators().stream()
                .map(OrganisationOnDate::record)
                .map(organisation -> organisation.id())
                .toList();
    }

    private static Stop stopOf(MunicipalityOnDate municipality) {
        return new Stop(municipality.record().centre(), municipality.code(), null);
    }

    private @Nullable Distance distance(Offer offered, MunicipalityOnDate municipality) {
        OptionalDouble way = offered.nearest(stopOf(municipality), side.travel());
        return way.isPresent() ? new Distance(way.getAsDouble(), side.travel().unit()) : null;
    }
}
