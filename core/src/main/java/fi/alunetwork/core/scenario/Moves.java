package fi.alunetwork.core.scenario;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places going elsewhere, and becoming more or fewer. */
final class Moves {

    private Moves() {}

    static void provision(Change.MoveProvision change, Draft draft) {
        Checks checks = new Checks(draft);
        Provision provision = checks.provision("provision", change.provision());
        if ((change.toWorkshop() == null) == (change.toMunicipality() == null)) {
            draft.problem(
                    "toWorkshop",
                    String.valueOf(change.toWorkshop()),
                    "either toWorkshop or toMunicipality",
                    "both were given, or none");
        }
        Workshop target = change.toWorkshop() == null ? null : checks.workshop("toWorkshop", change.toWorkshop());
        Municipality place =
                change.toMunicipality() == null ? null : checks.municipality("toMunicipality", change.toMunicipality());
        if (provision == null || draft.isFaulty()) {
            return;
        }
        Workshop from = draft.records().workshopOf(provision.id()).orElseThrow();
        checkPlaces(change, provision, draft);
        if (target != null && target.id().equals(from.id())) {
            draft.problem(
                    "toWorkshop", target.id(), "another workshop than the present one", "a municipality is meant");
        }
        Site site = place == null ? null : Additions.siteAt(from.id(), place, null, "toMunicipality", draft);
        if (!draft.isFaulty()) {
            move(change, provision, from, target, site, draft);
            tell(change, provision, from, target != null ? target.name() : nameOf(place), draft);
        }
    }

    private static void move(
            Change.MoveProvision change,
            Provision provision,
            Workshop from,
            @Nullable Workshop target,
            @Nullable Site site,
            Draft draft) {
        Integer places = provision.places();
        Parts parts = change.places() == null || places == null
                ? Parts.of(places, 1)
                : Parts.ofPlaces(places, change.places());
        Provision moved =
                ProvisionCopy.goingOn(provision, draft).places(parts.going()).done();
        WorkshopCopy left = WorkshopCopy.of(from);
        if (parts.isAll()) {
            left.ending(provision.id(), draft.day());
        } else {
            left.replacing(ProvisionCopy.of(provision).places(parts.left()).done());
        }
        draft.records().put(left.done());
        Workshop at = target != null
                ? WorkshopCopy.of(target).with(moved).done()
                : WorkshopCopy.beside(
                        from, draft, present(from, draft), site == null ? List.of() : List.of(site), List.of(moved));
        draft.records().put(at);
        draft.touch(from.id());
        draft.touch(at.id());
        draft.touch(provision.id());
        draft.touch(moved.id());
    }

    private static List<Operation> present(Workshop workshop, Draft draft) {
        return workshop.operations().stream()
                .filter(operation -> operation.period().contains(draft.day()))
                .map(operation -> new Operation(
                        operation.operator(),
                        new Period(draft.day(), operation.period().until()),
                        operation.provenance()))
                .toList();
    }

    private static void checkPlaces(Change.MoveProvision change, Provision provision, Draft draft) {
        if (change.places() == null) {
            return;
        }
        if (provision.places() == null) {
            draft.problem(
                    "places",
                    change.places(),
                    "nothing, as the places of " + provision.id() + " are not known",
                    "the whole provision can move: leave the field out");
        } else if (change.places() < 1 || change.places() > provision.places()) {
            draft.problem(
                    "places",
                    change.places(),
                    "1 to " + provision.places() + ", all that " + provision.id() + " has",
                    "an earlier change took some of them");
        }
    }

    private static void tell(
            Change.MoveProvision change, Provision provision, Workshop from, LocalizedName to, Draft draft) {
        if (change.places() == null) {
            draft.tell("MOVE_PROVISION", from.name(), provision.service(), to);
        } else {
            draft.tell("MOVE_PLACES", from.name(), provision.service(), to, change.places());
        }
    }

    private static LocalizedName nameOf(@Nullable Municipality place) {
        if (place == null) {
            throw new IllegalStateException("A provision moves nowhere.");
        }
        return place.name();
    }

    static void places(Change.ChangePlaces change, Draft draft) {
        new Checks(draft).factor("factor", change.factor());
        List<Chosen> chosen = Chosen.by(change.provisions(), "provisions", draft);
        long known = chosen.stream()
                .flatMap(one -> one.provisions().stream())
                .filter(provision -> provision.record().places() != null)
                .count();
        if (known == 0 && !draft.isFaulty()) {
            draft.problem(
                    "provisions",
                    "a selection",
                    "one with places that are known",
                    "the register tells no places here: add a provision with places instead");
        }
        if (draft.isFaulty()) {
            return;
        }
        long notKnown = Chosen.provisionsIn(chosen) - known;
        draft.tell("CHANGE_PLACES", known, change.factor());
        if (notKnown > 0) {
            draft.note("PLACES_NOT_KNOWN", notKnown);
        }
        for (Chosen one : chosen) {
            WorkshopCopy copy = WorkshopCopy.of(one.record());
            draft.touch(one.record().id());
            one.provisions().forEach(provision -> multiply(copy, provision, change.factor(), draft));
            draft.records().put(copy.done());
        }
    }

    private static void multiply(WorkshopCopy copy, ProvisionOnDate provision, double factor, Draft draft) {
        Integer places = provision.record().places();
        if (places != null) {
            draft.touch(provision.record().id());
            int changed = (int) Math.min(Integer.MAX_VALUE, Math.round(places * factor));
            copy.replacing(ProvisionCopy.of(provision.record()).places(changed).done());
        }
    }
}
