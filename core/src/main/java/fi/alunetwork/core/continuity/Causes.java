package fi.alunetwork.core.continuity;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.continuity.Division.Part;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds why a workshop that was the nearest covers a municipality no longer. */
final class Causes {

    private Causes() {}

    /**
     * The first of the causes that applies.
     *
     * @param before the workshop as it stood before the gap
     * @param reach of the first day of the gap
     * @param parts the municipality's parts on that day
     */
    static Gap.Cause of(WorkshopOnDate before, DayReach reach, List<Part> parts) {
        WorkshopOnDate now = reach.day().findWorkshop(before.record().id()).orElse(null);
        if (now == null || now.existence() == Existence.CLOSED) {
            return Gap.Cause.WORKSHOP_CLOSED;
        }
        if (!provides(now, reach.service())) {
            return Gap.Cause.PROVISION_ENDED;
        }
        if (!operators(now).equals(operators(before))) {
            return Gap.Cause.OPERATOR_CHANGED;
        }
        if (reach.isCoveredByAnybody(parts)) {
            return Gap.Cause.NO_LONGER_LAWFUL;
        }
        return new HashSet<>(now.sites()).equals(new HashSet<>(before.sites()))
                ? Gap.Cause.NO_LONGER_ADMITTED
                : Gap.Cause.SITE_MOVED;
    }

    private static boolean provides(WorkshopOnDate workshop, Service service) {
        return workshop.provisions().stream()
                .anyMatch(provision -> provision.record().service() == service);
    }

    private static Set<OrganisationId> operators(WorkshopOnDate workshop) {
        return workshop.operators().stream()
                .map(OrganisationOnDate::record)
                .map(organisation -> organisation.id())
                .collect(Collectors.toSet());
    }
}
