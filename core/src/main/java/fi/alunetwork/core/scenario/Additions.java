package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change.NewProvision;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.HashSet;
import java.util.List;
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
        Site site = siteAt(workshop.id(), municipality, change.point(), "municipality", draft);
        if (site != null) {
            draft.tell("ADD_SITE", workshop.name(), municipality.name());
            draft.touch(workshop.id());
            draft.records().put(WorkshopCopy.of(workshop).with(site).done());
        }
    }

    /** A site of the workshop from the day on; null with a problem noted where nobody knows the place. */
    static @Nullable Site siteAt(
            WorkshopId workshop, Municipality municipality, @Nullable GeoPoint point, String field, Draft draft) {
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
                new SiteId(draft.newId(workshop.value() + "-site")),
                null,
                municipality.code(),
                place,
                point == null ? Site.Accuracy.MUNICIPALITY_CENTRE : Site.Accuracy.PLACE,
                Period.since(draft.day()),
                draft.assumed());
    }

    static void workshop(Change.AddWorkshop change, Draft draft) {
        Checks checks = new Checks(draft);
        Organisation operator = checks.organisation("operator", change.operator());
        Municipality municipality = checks.municipality("municipality", change.municipality());
        checks.notEmpty("provisions", change.provisions());
        if (!LocalizedName.isName(change.name())) {
            draft.problem(
                    "name",
                    change.name(),
                    "a name of 1 to " + LocalizedName.LONGEST + " characters",
                    "the municipality's with the word paja");
        }
        WorkshopId id = new WorkshopId(draft.newId("workshop"));
        List<Provision> provisions = change.provisions().stream()
                .map(one -> begun("provision", "provisions.", one, draft))
                .toList();
        Site site = municipality == null
                ? null
                : siteAt(new WorkshopId("workshop"), municipality, change.point(), "municipality", draft);
        if (operator == null || municipality == null || site == null || draft.isFaulty()) {
            return;
        }
        LocalizedName name = LocalizedName.finnish(change.name());
        draft.tell(
                "ADD_WORKSHOP",
                operator.name(),
                name,
                municipality.name(),
                change.provisions().stream().map(NewProvision::service).toList());
        draft.touch(id);
        provisions.forEach(provision -> draft.touch(provision.id()));
        draft.records().put(begun(id, name, operator, site, provisions, draft));
    }

    /** The workshop from the day on; nothing is known of its trades and staff. */
    private static Workshop begun(
            WorkshopId id,
            LocalizedName name,
            Organisation operator,
            Site site,
            List<Provision> provisions,
            Draft draft) {
        Period period = Period.since(draft.day());
        return new Workshop(
                id,
                name,
                List.of(new Operation(operator.id(), period, draft.assumed())),
                List.of(site),
                provisions,
                Set.of(),
                null,
                null,
                Lifespan.of(period),
                draft.assumed());
    }

    static void provision(Change.AddProvision change, Draft draft) {
        Workshop workshop = new Checks(draft).workshop("workshop", change.workshop());
        Provision provision = begun(change.workshop().value(), "", change.provision(), draft);
        if (workshop == null || draft.isFaulty()) {
            return;
        }
        draft.tell("ADD_PROVISION", workshop.name(), provision.service());
        draft.touch(workshop.id());
        draft.touch(provision.id());
        draft.records().put(WorkshopCopy.of(workshop).with(provision).done());
    }

    /** The provision from the day on; what is wrong with it is noted under the field. */
    private static Provision begun(String from, String field, NewProvision provision, Draft draft) {
        Set<MunicipalityCode> served = new Checks(draft).municipalities(field + "served", provision.served());
        Integer places = provision.places();
        if (places != null && places < 0) {
            draft.problem(field + "places", places, "zero or more", "they are not known: leave the field out");
        }
        return new Provision(
                new ProvisionId(draft.newId(from)),
                provision.service(),
                provision.role(),
                provision.targetGroup(),
                provision.languages(),
                places == null ? null : Math.max(0, places),
                provision.basis(),
                provision.deliveryMode(),
                served,
                null,
                Lifespan.of(Period.since(draft.day())),
                draft.assumed());
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
