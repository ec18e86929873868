package fi.alunetwork.core.graph;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.regime.Regime;
import fi.alunetwork.core.regime.Regimes;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the days on which the network of some services changes: the first days of what begins, the days after the
 * last of what ends, and the turns of the years between which a thing that was last seen in one is known to exist.
 */
final class ChangeDays {

    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private ChangeDays() {}

    static NavigableSet<LocalDate> of(GraphContents contents, Set<Service> services) {
        ChangeDays found = new ChangeDays();
        contents.workshops().forEach(workshop -> found.add(workshop, services));
        contents.organisations().forEach(found::add);
        contents.partnerships().forEach(partnership -> found.add(partnership.lifespan()));
        contents.completeness().stream()
                .filter(whole -> whole.service() == null || services.contains(whole.service()))
                .forEach(whole -> found.add(whole.period()));
        contents.memberships().forEach(membership -> found.add(membership.period()));
        contents.regions().forEach(region -> found.add(region.validity()));
        contents.municipalities().forEach(municipality -> found.add(municipality.validity()));
        Regimes.standard().all().stream()
                .filter(ChangeDays::wasOrIsInForce)
                .forEach(regime -> found.add(regime.period()));
        return found.days;
    }

    private static boolean wasOrIsInForce(Regime regime) {
        return regime.status() == Regime.Status.IN_FORCE || regime.status() == Regime.Status.ALONGSIDE;
    }

    private void add(Workshop workshop, Set<Service> services) {
        Collection<Provision> provisions = workshop.provisions().stream()
                .filter(provision -> services.contains(provision.service()))
                .toList();
        if (provisions.isEmpty()) {
            return;
        }
        provisions.forEach(provision -> add(provision.lifespan()));
        workshop.operations().forEach(operation -> add(operation.period()));
        workshop.sites().forEach(site -> add(site.period()));
        add(workshop.lifespan());
    }

    private void add(Organisation organisation) {
        add(organisation.lifespan());
        organisation.successions().stream().map(Succession::date).forEach(days::add);
    }

    private void add(Lifespan lifespan) {
        add(lifespan.period());
        if (lifespan.lastSeen() != null) {
            days.add(lifespan.lastSeen().withDayOfYear(1));
            days.add(lifespan.lastSeen().withDayOfYear(1).plusYears(1));
        }
    }

    private void add(@Nullable Period period) {
        if (period != null && period.from() != null) {
            days.add(period.from());
        }
        if (period != null && period.until() != null) {
            days.add(period.until());
        }
    }
}
