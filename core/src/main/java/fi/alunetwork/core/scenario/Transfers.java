package fi.alunetwork.core.scenario;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.law.GrantAnswer;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chosen provisions going to another operator. */
final class Transfers {

    private final Change.TransferProvisions change;
    private final Draft draft;
    private int placesNotKnown;

    private Transfers(Change.TransferProvisions change, Draft draft) {
        this.change = change;
        this.draft = draft;
    }

    static void provisions(Change.TransferProvisions change, Draft draft) {
        Organisation receiver = new Checks(draft).organisation("to", change.to());
        if (!(change.share() > 0 && change.share() <= 1)) {
            draft.problem("share", change.share(), "a share above 0 and at most 1", "it is per cent");
        }
        List<Chosen> chosen = Chosen.by(change.provisions(), "provisions", draft).stream()
                .filter(one -> !isRunBy(one, change.to()))
                .toList();
        if (receiver == null || draft.isFaulty()) {
            return;
        }
        if (chosen.isEmpty()) {
            draft.problem(
                    "to",
                    change.to(),
                    "an organisation that does not run all of them already",
                    "an earlier change transferred them");
            return;
        }
        boolean goes = chosen.stream()
                .flatMap(one -> one.provisions().stream())
                .anyMatch(provision ->
                        !Parts.of(provision.record().places(), change.share()).isNothing());
        if (goes) {
            new Transfers(change, draft).transfer(chosen, receiver);
        } else {
            draft.problem("share", change.share(), "a share that makes a whole place somewhere", "the places are few");
        }
    }

    private static boolean isRunBy(Chosen chosen, OrganisationId operator) {
        List<OrganisationOnDate> operators = chosen.workshop().operators();
        return operators.size() == 1 && operators.get(0).record().id().equals(operator);
    }

    private void transfer(List<Chosen> chosen, Organisation receiver) {
        int count = Chosen.provisionsIn(chosen);
        draft.tell(change.share() == 1 ? "TRANSFER" : "TRANSFER_PART", receiver.name(), count, change.share());
        draft.touch(receiver.id());
        noteGrants(chosen, receiver.id());
        for (Chosen one : chosen) {
            Set<OrganisationId> givers = givers(one);
            givers.forEach(draft::touch);
            draft.touch(one.record().id());
            if (change.share() == 1
                    && one.provisions().size() == one.workshop().provisions().size()) {
                handOver(one, givers);
            } else {
                split(one);
            }
        }
        if (placesNotKnown > 0) {
            draft.note("PLACES_NOT_KNOWN", placesNotKnown);
        }
    }

    /** The operators that give: those that the selection means. */
    private Set<OrganisationId> givers(Chosen chosen) {
        return chosen.workshop().operators().stream()
                .filter(operator -> Chosen.isMeant(operator, change.provisions()))
                .map(operator -> operator.record().id())
                .collect(Collectors.toSet());
    }

    /** The workshop stays what it is and changes its operator. */
    private void handOver(Chosen chosen, Set<OrganisationId> givers) {
        Workshop workshop = chosen.record();
        List<Operation> operations = new ArrayList<>(Ending.of(
                workshop.operations(),
                operation -> givers.contains(operation.operator())
                        && !operation.period().isOver(draft.day()),
                draft.day()));
        boolean runsAlready = operations.stream()
                .anyMatch(operation -> operation.operator().equals(change.to())
                        && operation.period().contains(draft.day()));
        if (!runsAlready) {
            operations.add(operationOf(workshop));
        }
        WorkshopCopy copy = WorkshopCopy.of(workshop).runBy(operations);
        for (ProvisionOnDate provision : chosen.provisions()) {
            draft.touch(provision.record().id());
            if (change.basis() != null) {
                copy.replacing(
                        ProvisionCopy.of(provision.record()).on(change.basis()).done());
            }
        }
        draft.records().put(copy.done());
    }

    /** The receiver runs a workshop of its own at the same sites, with what goes over. */
    private void split(Chosen chosen) {
        Workshop workshop = chosen.record();
        WorkshopCopy left = WorkshopCopy.of(workshop);
        List<Provision> going = new ArrayList<>();
        for (ProvisionOnDate provision : chosen.provisions()) {
            Provision record = provision.record();
            Parts parts = Parts.of(record.places(), change.share());
            placesNotKnown += parts.areNotKnown() ? 1 : 0;
            if (parts.isNothing()) {
                continue;
            }
            draft.touch(record.id());
            Provision part = goingOn(record, parts);
            draft.touch(part.id());
            going.add(part);
            if (parts.isAll()) {
                left.ending(record.id(), draft.day());
            } else {
                left.replacing(ProvisionCopy.of(record).places(parts.left()).done());
            }
        }
        if (going.isEmpty()) {
            return;
        }
        Workshop beside = WorkshopCopy.beside(
                workshop,
                draft,
                List.of(operationOf(workshop)),
                chosen.workshop().sites(),
                going);
        draft.touch(beside.id());
        draft.records().put(left.done());
        draft.records().put(beside);
    }

    private Provision goingOn(Provision record, Parts parts) {
        ProvisionCopy copy = ProvisionCopy.goingOn(record, draft).places(parts.going());
        return (change.basis() == null ? copy : copy.on(change.basis())).done();
    }

    private Operation operationOf(Workshop workshop) {
        return new Operation(change.to(), Period.since(draft.day()), draft.changed(workshop.provenance()));
    }

    /** The grant is given to the giver; where the law of the picture bars the receiver from it, it stays behind. */
    private void noteGrants(List<Chosen> chosen, OrganisationId to) {
        OrganisationOnDate receiver = draft.picture().getOrganisation(to);
        Law law = Law.of(draft.picture(), Reading.LENIENT);
        Map<String, Integer> concerned = new TreeMap<>();
        Map<String, LocalizedName> reasons = new TreeMap<>();
        for (Chosen one : chosen) {
            for (ProvisionOnDate provision : one.provisions()) {
                GrantAnswer answer =
                        law.mayReceiveGrant(receiver, provision.record().service());
                if (answer.verdict() == Verdict.NOT_ALLOWED && mayHaveGrant(one, provision, law)) {
                    concerned.merge(answer.grounds().rule(), 1, Integer::sum);
                    reasons.put(answer.grounds().rule(), answer.grounds().reason());
                }
            }
        }
        concerned.forEach((rule, count) -> draft.note("GRANT_STAYS", count, Objects.requireNonNull(reasons.get(rule))));
    }

    private static boolean mayHaveGrant(Chosen chosen, ProvisionOnDate provision, Law law) {
        return chosen.workshop().operators().stream()
                .anyMatch(giver ->
                        law.mayReceiveGrant(giver, provision.record().service()).verdict() != Verdict.NOT_ALLOWED);
    }
}
