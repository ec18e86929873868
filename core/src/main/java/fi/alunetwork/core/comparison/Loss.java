package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.reach.OfferReach;
import fi.alunetwork.core.travel.Stop;
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
 * @param side the other picture
 * @param rule what counts as covered
 * @param thresholdKm how far is near
 * @param gained whether the offer covers in the second picture
 */
record Loss(
        OfferReach covered,
        MunicipalityOnDate from,
        MunicipalityOnDate to,
        Side side,
        CoverageRule rule,
        double thresholdKm,
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

    /** The offer in the other picture, where it is too far for as many residents as it covers here. */
    Optional<Offer> fartherHeir() {
        return heir().filter(heir -> rule != CoverageRule.DECLARED_AREA
                && !heir.isMobile()
                && side.share(to, heir, CoverageRule.DISTANCE, thresholdKm) < covered.share());
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
                orNull(offer().nearest(stopOf(from), side.travel())),
                heir.map(other -> orNull(other.nearest(stopOf(to), side.travel())))
                        .orElse(null),
                thresholdKm,
                heir.map(other -> other.provision().workshop().operators()).orElse(List.of()));
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

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
