package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workshop like another one, on the way to differ from it. */
final class WorkshopCopy {

    private final Workshop of;
    private List<Operation> operations;
    private List<Site> sites;
    private List<Provision> provisions;
    private Lifespan lifespan;

    private WorkshopCopy(Workshop of) {
        this.of = of;
        this.operations = new ArrayList<>(of.operations());
        this.sites = new ArrayList<>(of.sites());
        this.provisions = new ArrayList<>(of.provisions());
        this.lifespan = of.lifespan();
    }

    static WorkshopCopy of(Workshop workshop) {
        return new WorkshopCopy(workshop);
    }

    /**
     * A workshop that begins on the day beside another one, at sites of its own; nothing is known of its staff.
     *
     * @param sites where; each gets an id of its own
     */
    static Workshop beside(
            Workshop other, Draft draft, List<Operation> operations, List<Site> sites, List<Provision> provisions) {
        Period period = Period.since(draft.day());
        return new Workshop(
                new WorkshopId(draft.newId(other.id().value())),
                other.name(),
                operations,
                sites.stream()
                        .map(site -> new Site(
                                new SiteId(draft.newId(site.id().value())),
                                site.name(),
                                site.municipality(),
                                site.point(),
                                site.accuracy(),
                                period,
                                draft.changed(site.provenance())))
                        .toList(),
                provisions,
                other.trades(),
                null,
                null,
                Ending.goingOn(other.lifespan(), draft.day()),
                draft.changed(other.provenance()));
    }

    WorkshopCopy lasting(Lifespan other) {
        lifespan = other;
        return this;
    }

    WorkshopCopy runBy(List<Operation> others) {
        operations = others;
        return this;
    }

    WorkshopCopy with(Site site) {
        sites.add(site);
        return this;
    }

    WorkshopCopy with(Provision provision) {
        provisions.add(provision);
        return this;
    }

    /** With the provision as it is given instead of the one of its id. */
    WorkshopCopy replacing(Provision provision) {
        provisions.replaceAll(one -> one.id().equals(provision.id()) ? provision : one);
        return this;
    }

    /** With the provision ended; without it where it was to begin later. */
    WorkshopCopy ending(ProvisionId id, LocalDate day) {
        List<Provision> left = new ArrayList<>();
        for (Provision provision : provisions) {
            Provision kept = provision.id().equals(id) ? ended(provision, day) : provision;
            if (kept != null) {
                left.add(kept);
            }
        }
        provisions = left;
        return this;
    }

    Workshop done() {
        return new Workshop(
                of.id(),
                of.name(),
                operations,
                sites,
                provisions,
                of.trades(),
                of.staffYears(),
                of.participantsPerYear(),
                lifespan,
                of.provenance());
    }

    private static @Nullable Provision ended(Provision provision, LocalDate day) {
        Lifespan ended = Ending.of(provision.lifespan(), day);
        return ended == null ? null : ProvisionCopy.of(provision).lasting(ended).done();
    }
}
