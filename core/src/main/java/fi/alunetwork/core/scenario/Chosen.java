package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a selection chooses of one workshop on the day.
 *
 * @param workshop the workshop
 * @param provisions those of its provisions that are chosen; at least one
 */
record Chosen(WorkshopOnDate workshop, List<ProvisionOnDate> provisions) {

    /**
     * What the selection chooses, by the ids of the workshops. What it names and is not there, and that it chooses
     * nothing, is noted as a problem of the present change.
     *
     * @param field where the selection stands in the change
     */
    static List<Chosen> by(ProvisionSelection selection, String field, Draft draft) {
        Set<MunicipalityCode> area = checked(selection, field, draft);
        if (draft.isFaulty()) {
            return List.of();
        }
        List<Chosen> chosen = new ArrayList<>();
        for (WorkshopOnDate workshop : draft.picture().workshops()) {
            if (workshop.existence() != Existence.CLOSED
                    && stands(workshop, area)
                    && isNamed(workshop, selection)
                    && isRun(workshop, selection)) {
                List<ProvisionOnDate> provisions = workshop.provisions().stream()
                        .filter(provision -> isNamed(provision.record(), selection))
                        .toList();
                if (!provisions.isEmpty()) {
                    chosen.add(new Chosen(workshop, provisions));
                }
            }
        }
        if (chosen.isEmpty()) {
            draft.problem(
                    field,
                    "a selection",
                    "one that chooses a provision on " + draft.day(),
                    "its conditions hold only for different workshops, or an earlier change took the provisions away");
        }
        return chosen;
    }

    /** The record as the draft has it. */
    Workshop record() {
        return workshop.record();
    }

    /** How many provisions there are in all. */
    static int provisionsIn(List<Chosen> chosen) {
        return chosen.stream().mapToInt(one -> one.provisions().size()).sum();
    }

    /** Whether one of the operators is of those that the selection names. */
    static boolean isMeant(OrganisationOnDate operator, ProvisionSelection selection) {
        return (selection.operators() == null
                        || selection.operators().contains(operator.record().id()))
                && (selection.forms() == null
                        || selection.forms().contains(operator.record().legalForm()));
    }

    private static @Nullable Set<MunicipalityCode> checked(ProvisionSelection selection, String field, Draft draft) {
        if (selection.isOpen()) {
            draft.problem(field, "{}", "at least one condition", "all services are meant: name them, or an area");
        }
        Checks checks = new Checks(draft);
        checks.notEmpty(field + ".provisions", selection.provisions());
        checks.notEmpty(field + ".workshops", selection.workshops());
        checks.notEmpty(field + ".operators", selection.operators());
        checks.notEmpty(field + ".forms", selection.forms());
        checks.notEmpty(field + ".services", selection.services());
        if (selection.provisions() != null) {
            selection.provisions().forEach(id -> checks.provision(field + ".provisions", id));
        }
        if (selection.workshops() != null) {
            selection.workshops().forEach(id -> checks.workshop(field + ".workshops", id));
        }
        if (selection.operators() != null) {
            selection.operators().forEach(id -> checks.organisation(field + ".operators", id));
        }
        return checks.membersOf(field + ".area", selection.area());
    }

    /** Whether the workshop stands in the area; where none is asked, anywhere. */
    static boolean stands(WorkshopOnDate workshop, @Nullable Set<MunicipalityCode> area) {
        return area == null
                || workshop.municipalities().stream().anyMatch(municipality -> area.contains(municipality.code()));
    }

    private static boolean isNamed(WorkshopOnDate workshop, ProvisionSelection selection) {
        return selection.workshops() == null
                || selection.workshops().contains(workshop.record().id());
    }

    private static boolean isRun(WorkshopOnDate workshop, ProvisionSelection selection) {
        return (selection.operators() == null && selection.forms() == null)
                || workshop.operators().stream().anyMatch(operator -> isMeant(operator, selection));
    }

    private static boolean isNamed(Provision provision, ProvisionSelection selection) {
        return (selection.provisions() == null || selection.provisions().contains(provision.id()))
                && (selection.services() == null || selection.services().contains(provision.service()));
    }
}
