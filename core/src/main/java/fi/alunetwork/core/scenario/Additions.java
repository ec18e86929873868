package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opening sites, beginning provisions and partnerships. */
final class Additions {

    private Additions() {}

    static void site(Change.AddSite change, Draft draft) {
        Checks checks = new Checks(draft);
        Workshop workshop = checks.workshop("workshop", change.workshop());
        Municipality municipality = checks.municipality("municipality", change.municipality());
        if (workshop == null || municipality == null) {
            return;
        }
        Site site = siteAt(workshop, municipality, change.point(), "municipality", draft);
        if (site != null) {
            draft.tell("ADD_SITE", workshop.name(), municipality.name());
            draft.touch(workshop.id());
            draft.records().put(WorkshopCopy.of(workshop).with(site).done());
        }
    }

    /** A site of the workshop from the day on; null with a problem noted where nobody knows the place. */
    static @Nullable Site siteAt(
            Workshop workshop, Municipality municipality, @Nullable GeoPoint point, String field, Draft draft) {
        GeoPoint place = point == null ? municipality.centre() : point;
        if (place == null) {
            draft.problem(
                    field,
                    municipality.code(),
                    "a municipality whose centre is known",
                    "give the point of the site itself");
            return null;
        }
        return new Site(
                new SiteId(draft.newId(workshop.id().value() + "-site")),
                null,
                municipality.code(),
                place,
                point == null ? Site.Accuracy.MUNICIPALITY_CENTRE : Site.Accuracy.PLACE,
                Period.since(draft.day()),
                draft.assumed());
    }

    static void provision(Change.AddProvision change, Draft draft) {
        Checks checks = new Checks(draft);
        Workshop workshop = checks.workshop("workshop", change.workshop());
        Set<MunicipalityCode> served = checks.municipalities("served", change.served());
        if (change.places() != null && change.places() < 0) {
            draft.problem("places", change.places(), "zero or more", "they are not known: leave the field out");
        }
        if (workshop == null || draft.isFaulty()) {
            return;
        }
        ProvisionId id = new ProvisionId(draft.newId(workshop.id().value()));
        draft.tell("ADD_PROVISION", workshop.name(), change.service());
        draft.touch(workshop.id());
        draft.touch(id);
        draft.records()
                .put(WorkshopCopy.of(workshop)
                        .with(new Provision(
                                id,
                                change.service(),
                                change.role(),
                                change.targetGroup(),
                                change.languages(),
                                change.places(),
                                change.basis(),
                                change.deliveryMode(),
                                served,
                                null,
                                Lifespan.of(Period.since(draft.day())),
                                draft.assumed()))
                        .done());
    }

    static void partnership(Change.AddPartnership change, Draft draft) {
        Checks checks = new Checks(draft);
        Set<OrganisationId> parties = new HashSet<>();
        for (Party party : change.parties()) {
            OrganisationId organisation = party.organisation();
            if (organisation != null && checks.organisation("parties.organisation", organisation) != null) {
                parties.add(organisation);
            }
        }
        Set<MunicipalityCode> municipalities = checks.municipalities("municipalities", change.municipalities());
        if (parties.size() < 2 && !draft.isFaulty()) {
            draft.problem("parties", parties, "two or more organisations", "the other party was left out");
        }
        if (draft.isFaulty()) {
            return;
        }
        Partnership partnership = new Partnership(
                new PartnershipId(draft.newId("partnership")),
                Words.tell("PARTNERSHIP_NAME", change.model()),
                change.model(),
                change.parties(),
                change.services(),
                municipalities,
                null,
                Lifespan.of(Period.since(draft.day())),
                draft.assumed());
        draft.tell(
                "ADD_PARTNERSHIP",
                change.model(),
                parties.stream()
                        .sorted()
                        .map(party -> draft.records()
                                .organisation(party)
                                .orElseThrow()
                                .name())
                        .toList());
        draft.touch(partnership.id());
        parties.forEach(draft::touch);
        draft.records().put(partnership);
    }
}
