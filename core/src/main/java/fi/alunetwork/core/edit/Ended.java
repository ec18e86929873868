package fi.alunetwork.core.edit;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import fi.alunetwork.core.quality.Finding.Severity;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A record that ends on a day, with the parts of it that go on. What would begin on the day or later is refused. */
final class Ended {

    private final LocalDate day;
    private final GraphRecord record;
    private final List<Finding> findings = new ArrayList<>();

    private Ended(LocalDate day, GraphRecord record) {
        this.day = day;
        this.record = record;
    }

    /**
     * The record as it is when it ends on the day.
     *
     * @throws RefusedEditException where it cannot end then; all reasons are told
     */
    static GraphRecord on(LocalDate day, GraphRecord record) {
        Ended ended = new Ended(day, record);
        GraphRecord after = ended.record();
        if (ended.findings.isEmpty() && after.equals(record)) {
            ended.refuse(
                    "over-already",
                    "",
                    "a record that is not over on " + day,
                    "an earlier end is meant: put the record with it");
        }
        if (!ended.findings.isEmpty()) {
            throw new RefusedEditException(ended.findings);
        }
        return after;
    }

    private GraphRecord record() {
        if (record instanceof WorkshopRecord workshop) {
            return new WorkshopRecord(workshop(workshop.workshop()));
        }
        if (record instanceof OrganisationRecord organisation) {
            return new OrganisationRecord(organisation(organisation.organisation()));
        }
        if (record instanceof PartnershipRecord partnership) {
            return new PartnershipRecord(partnership(partnership.partnership()));
        }
        if (record instanceof NetworkRecord network) {
            return new NetworkRecord(network(network.network()));
        }
        if (record instanceof RegionRecord region) {
            return region(region);
        }
        refuse(
                "cannot-end",
                "",
                "a workshop, organisation, partnership, network or area",
                "a municipality ends by putting it with mergedInto, and figures by deleting them");
        return record;
    }

    private Workshop workshop(Workshop old) {
        return new Workshop(
                old.id(),
                old.name(),
                old.operations().stream()
                        .map(part ->
                                new Operation(part.operator(), period("operations", part.period()), part.provenance()))
                        .toList(),
                old.sites().stream().map(this::site).toList(),
                old.provisions().stream().map(this::provision).toList(),
                old.trades(),
                old.staffYears(),
                old.participantsPerYear(),
                lifespan("lifespan", old.lifespan()),
                old.provenance());
    }

    private Site site(Site old) {
        return new Site(
                old.id(),
                old.name(),
                old.municipality(),
                old.point(),
                old.accuracy(),
                period("sites", old.period()),
                old.provenance());
    }

    private Provision provision(Provision old) {
        if (old.lifespan().period().isOver(day)) {
            return old;
        }
        return new Provision(
                old.id(),
                old.service(),
                old.role(),
                old.targetGroup(),
                old.languages(),
                old.places(),
                old.basis(),
                old.deliveryMode(),
                old.served(),
                old.optionUntil() != null && old.optionUntil().isBefore(day) ? day : old.optionUntil(),
                lifespan("provisions", old.lifespan()),
                old.provenance());
    }

    private Organisation organisation(Organisation old) {
        return new Organisation(
                old.id(),
                old.name(),
                old.legalForm(),
                old.kind(),
                old.businessId(),
                old.homeMunicipality(),
                old.actsFor(),
                old.owners(),
                old.successions(),
                lifespan("lifespan", old.lifespan()),
                old.provenance());
    }

    private Partnership partnership(Partnership old) {
        return new Partnership(
                old.id(),
                old.name(),
                old.model(),
                old.parties(),
                old.services(),
                old.municipalities(),
                old.quality(),
                lifespan("lifespan", old.lifespan()),
                old.provenance());
    }

    private RegionalNetwork network(RegionalNetwork old) {
        return new RegionalNetwork(
                old.id(),
                old.name(),
                old.kind(),
                old.regions(),
                old.municipalities(),
                old.members().stream()
                        .map(part ->
                                new NetworkMember(part.workshop(), period("members", part.period()), part.provenance()))
                        .toList(),
                old.coordinator(),
                lifespan("lifespan", old.lifespan()),
                old.provenance());
    }

    private RegionRecord region(RegionRecord old) {
        Region region = old.region();
        return new RegionRecord(
                new Region(
                        region.id(),
                        region.name(),
                        period("validity", region.validity()),
                        region.status() == Region.Status.PLANNED_NEVER_IN_FORCE ? region.status() : Region.Status.ENDED,
                        region.legalBody(),
                        region.provenance()),
                old.completeness().stream()
                        .map(part -> new Completeness(
                                part.region(),
                                part.service(),
                                period("completeness", part.period()),
                                part.provenance()))
                        .toList());
    }

    private Lifespan lifespan(String field, Lifespan old) {
        Period ended = period(field, old.period());
        LocalDate seen = old.lastSeen();
        if (seen != null && !ended.contains(seen)) {
            refuse("last-seen-outside-period", field + " " + seen, "last seen before " + day, "the day is too early");
            return old;
        }
        return new Lifespan(ended, seen);
    }

    private Period period(String field, Period old) {
        if (old.from() != null && !old.from().isBefore(day)) {
            refuse(
                    "begins-after-the-end",
                    field + " from " + old.from(),
                    "a beginning before " + day,
                    "take it out first: put the record without it");
            return old;
        }
        return old.isOver(day) ? old : new Period(old.from(), day);
    }

    private void refuse(String check, String value, String expected, String maybe) {
        Location where =
                new Location.OfRecord(record.ref().kind().text(), record.ref().id());
        findings.add(new Finding(check, Severity.ERROR, where, value, expected, maybe));
    }
}
