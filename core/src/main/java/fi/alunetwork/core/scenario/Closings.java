package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.Objects;

/** Closing and ending. */
final class Closings {

    private Closings() {}

    static void workshop(Change.CloseWorkshop change, Draft draft) {
        Workshop workshop = new Checks(draft).workshop("workshop", change.workshop());
        if (workshop != null) {
            draft.tell("CLOSE_WORKSHOP", workshop.name());
            close(workshop, draft);
        }
    }

    static void organisation(Change.CloseOrganisation change, Draft draft) {
        Organisation organisation = new Checks(draft).organisation("organisation", change.organisation());
        if (organisation == null) {
            return;
        }
        draft.tell("CLOSE_ORGANISATION", organisation.name());
        draft.touch(organisation.id());
        for (Workshop workshop : draft.records().workshops()) {
            leave(workshop, organisation.id(), draft);
        }
        for (Partnership partnership : draft.records().partnerships()) {
            leave(partnership, organisation.id(), draft);
        }
        Lifespan ended = Ending.of(organisation.lifespan(), draft.day());
        if (ended == null) {
            draft.records().remove(organisation.id());
        } else {
            draft.records().put(lasting(organisation, ended));
        }
    }

    static void provision(Change.RemoveProvision change, Draft draft) {
        Provision provision = new Checks(draft).provision("provision", change.provision());
        if (provision != null) {
            Workshop workshop = draft.records().workshopOf(provision.id()).orElseThrow();
            draft.tell("REMOVE_PROVISION", workshop.name(), provision.service());
            draft.touch(workshop.id());
            end(workshop, provision, draft);
        }
    }

    static void partnership(Change.EndPartnership change, Draft draft) {
        Partnership partnership = new Checks(draft).partnership("partnership", change.partnership());
        if (partnership != null) {
            draft.tell("END_PARTNERSHIP", partnership.name());
            end(partnership, draft);
        }
    }

    /** Ends one provision of a workshop. */
    static void end(Workshop workshop, Provision provision, Draft draft) {
        draft.touch(provision.id());
        draft.records()
                .put(WorkshopCopy.of(workshop)
                        .ending(provision.id(), draft.day())
                        .done());
    }

    private static void close(Workshop workshop, Draft draft) {
        draft.touch(workshop.id());
        workshop.provisions().stream()
                .filter(provision -> !provision.lifespan().period().isOver(draft.day()))
                .forEach(provision -> draft.touch(provision.id()));
        Lifespan ended = Ending.of(workshop.lifespan(), draft.day());
        if (ended == null) {
            draft.records().remove(workshop.id());
        } else {
            draft.records().put(WorkshopCopy.of(workshop).lasting(ended).done());
        }
    }

    private static void leave(Workshop workshop, OrganisationId operator, Draft draft) {
        List<Operation> going = workshop.operations().stream()
                .filter(operation -> !operation.period().isOver(draft.day()))
                .toList();
        boolean runs = going.stream().anyMatch(operation -> operation.operator().equals(operator));
        if (!runs || workshop.lifespan().period().isOver(draft.day())) {
            return;
        }
        if (going.stream().allMatch(operation -> operation.operator().equals(operator))) {
            close(workshop, draft);
            return;
        }
        draft.touch(workshop.id());
        draft.note("WORKSHOP_GOES_ON", workshop.name());
        draft.records()
                .put(WorkshopCopy.of(workshop)
                        .runBy(Ending.of(
                                workshop.operations(),
                                operation -> operation.operator().equals(operator)
                                        && !operation.period().isOver(draft.day()),
                                draft.day()))
                        .done());
    }

    private static void leave(Partnership partnership, OrganisationId party, Draft draft) {
        List<Party> others = partnership.parties().stream()
                .filter(one -> !party.equals(one.organisation()))
                .toList();
        if (others.size() == partnership.parties().size()
                || partnership.lifespan().period().isOver(draft.day())) {
            return;
        }
        if (others.size() < 2) {
            end(partnership, draft);
            return;
        }
        touch(partnership, draft);
        draft.note("PARTNERSHIP_GOES_ON", partnership.name());
        draft.records().put(of(partnership, others, partnership.lifespan()));
    }

    private static void end(Partnership partnership, Draft draft) {
        touch(partnership, draft);
        Lifespan ended = Ending.of(partnership.lifespan(), draft.day());
        if (ended == null) {
            draft.records().remove(partnership.id());
        } else {
            draft.records().put(of(partnership, partnership.parties(), ended));
        }
    }

    /** A party's standing in law can rest on the partnership, so that its parties are concerned too. */
    private static void touch(Partnership partnership, Draft draft) {
        draft.touch(partnership.id());
        partnership.parties().stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .forEach(draft::touch);
    }

    private static Partnership of(Partnership partnership, List<Party> parties, Lifespan lifespan) {
        return new Partnership(
                partnership.id(),
                partnership.name(),
                partnership.model(),
                parties,
                partnership.services(),
                partnership.municipalities(),
                partnership.quality(),
                lifespan,
                partnership.provenance());
    }

    private static Organisation lasting(Organisation organisation, Lifespan lifespan) {
        return new Organisation(
                organisation.id(),
                organisation.name(),
                organisation.legalForm(),
                organisation.kind(),
                organisation.businessId(),
                organisation.homeMunicipality(),
                organisation.actsFor(),
                organisation.owners(),
                organisation.successions(),
                lifespan,
                organisation.provenance());
    }
}
