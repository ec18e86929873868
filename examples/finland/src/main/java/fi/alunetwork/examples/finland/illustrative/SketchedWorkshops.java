package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.examples.finland.facts.OrganisationKeys;
import fi.alunetwork.examples.finland.facts.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the records of the sketched workshops, and what the reform of 2023 and the pandemic did to them. */
final class SketchedWorkshops {

    private static final LocalDate REMOTE_FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate OWN_CONTRACTS_FROM = LocalDate.of(2023, 2, 1);
    private static final LocalDate CONTRACT_UNTIL = LocalDate.of(2027, 1, 1);
    private static final LocalDate OPTION_UNTIL = LocalDate.of(2029, 1, 1);
    private static final LocalDate TENDER_LOST = LocalDate.of(2023, 7, 1);
    private static final LocalDate VOUCHERS_FROM = LocalDate.of(2024, 1, 1);

    private final ServedAreas areas;
    private final TenderFills fills;

    SketchedWorkshops(ServedAreas areas, TenderFills fills) {
        this.areas = areas;
        this.fills = fills;
    }

    Workshop write(Sketch sketch) {
        return WorkshopWriter.write(
                sketch.key(),
                WorkshopWriter.name(sketch.seat()),
                sketch.period(),
                sites(sketch),
                operations(sketch),
                provisions(sketch));
    }

    /** Where several municipalities are served, some workshops have a second site in the largest of the others. */
    private static List<Place> sites(Sketch sketch) {
        List<Place> sites = new ArrayList<>(List.of(sketch.seat().place()));
        if (sketch.seat().attached().size() >= 2 && Dice.chance(0.5, sketch.key() + "/second-site")) {
            sites.add(sketch.seat().attached().stream()
                    .reduce((one, other) -> other.residents() > one.residents() ? other : one)
                    .orElseThrow());
        }
        return sites;
    }

    private static List<Operation> operations(Sketch sketch) {
        if (sketch.fate() != Fate.MOVES_WHOLE) {
            return List.of(new Operation(sketch.operator(), sketch.period(), Provenance.ILLUSTRATIVE));
        }
        return List.of(
                new Operation(
                        sketch.operator(), new Period(sketch.period().from(), Sketch.REFORM), Provenance.ILLUSTRATIVE),
                new Operation(
                        OrganisationKeys.county(sketch.seat().place().county()),
                        new Period(Sketch.REFORM, sketch.period().until()),
                        Provenance.ILLUSTRATIVE));
    }

    private List<Provision> provisions(Sketch sketch) {
        ProvisionWriter writer = new ProvisionWriter(sketch.key(), sketch.seat().place(), areas);
        for (Service service : sketch.services()) {
            if (service.isBoundToResidence()) {
                addSocial(writer, sketch, service);
            } else {
                writer.add(
                        service, sketch.period(), basis(sketch, service), mode(sketch, service), area(sketch, service));
            }
        }
        addRemote(writer, sketch);
        if (sketch.fate() == Fate.ENDS) {
            addInstead(writer, sketch);
        }
        addWon(writer, sketch);
        return writer.provisions();
    }

    /** Rehabilitative work elsewhere that the workshop won by a late tender. */
    private void addWon(ProvisionWriter writer, Sketch sketch) {
        List<Place> won = fills.of(sketch.key());
        if (!won.isEmpty()) {
            Period contract =
                    new Period(TenderFills.FROM, earlier(sketch.period().until(), CONTRACT_UNTIL));
            writer.add(
                    Service.REHABILITATIVE_WORK_ACTIVITY,
                    contract,
                    Basis.CONTRACT,
                    DeliveryMode.ON_SITE,
                    won,
                    OPTION_UNTIL);
        }
    }

    private void addSocial(ProvisionWriter writer, Sketch sketch, Service service) {
        Period whole = sketch.period();
        List<Place> served = area(sketch, service);
        switch (sketch.fate()) {
            case MOVES_WHOLE -> writer.add(service, whole, Basis.OWN, DeliveryMode.ON_SITE, served);
            case MOVES_IN_PART, ENDS ->
                writer.add(service, before(whole, Sketch.REFORM), Basis.OWN, DeliveryMode.ON_SITE, served);
            case HORIZONTAL -> {
                writer.add(service, before(whole, Sketch.REFORM), Basis.OWN, DeliveryMode.ON_SITE, served);
                writer.add(service, after(whole, Sketch.REFORM), Basis.HORIZONTAL, DeliveryMode.ON_SITE, served);
            }
            case UNCHANGED -> addSold(writer, sketch, service, served);
        }
    }

    /**
     * What associations and foundations sell: most by contract with an option, some by voucher, some lost the tender.
     */
    private static void addSold(ProvisionWriter writer, Sketch sketch, Service service, List<Place> served) {
        Period whole = sketch.period();
        if (sketch.isMunicipal()) {
            writer.add(service, whole, Basis.OWN, DeliveryMode.ON_SITE, served);
            return;
        }
        double roll = Dice.roll(sketch.key() + "/sold/" + service);
        if (roll < 0.12 && whole.contains(TENDER_LOST) && whole.contains(Sketch.EVE)) {
            writer.add(service, before(whole, TENDER_LOST), Basis.CONTRACT, DeliveryMode.ON_SITE, served);
        } else if (roll < 0.27 && whole.contains(VOUCHERS_FROM) && whole.contains(Sketch.EVE)) {
            writer.add(service, before(whole, VOUCHERS_FROM), Basis.CONTRACT, DeliveryMode.ON_SITE, served);
            writer.add(service, after(whole, VOUCHERS_FROM), Basis.VOUCHER, DeliveryMode.ON_SITE, served);
        } else if (whole.until() == null) {
            Period contract = new Period(whole.from(), CONTRACT_UNTIL);
            writer.add(service, contract, Basis.CONTRACT, DeliveryMode.ON_SITE, served, OPTION_UNTIL);
        } else {
            writer.add(service, whole, Basis.CONTRACT, DeliveryMode.ON_SITE, served);
        }
    }

    /** Since the pandemic some coach over the network too, their own area and no more. */
    private void addRemote(ProvisionWriter writer, Sketch sketch) {
        boolean remote = sketch.offers(Service.INDIVIDUAL_COACHING)
                && sketch.period().contains(REMOTE_FROM)
                && Dice.chance(0.08, sketch.key() + "/remote");
        if (remote) {
            writer.add(
                    Service.INDIVIDUAL_COACHING,
                    after(sketch.period(), REMOTE_FROM),
                    basis(sketch, Service.INDIVIDUAL_COACHING),
                    DeliveryMode.REMOTE,
                    area(sketch, Service.INDIVIDUAL_COACHING));
        }
    }

    /**
     * What a workshop did when its social services ended: more work trials, and own contracts that bring no benefit.
     */
    private void addInstead(ProvisionWriter writer, Sketch sketch) {
        if (!sketch.offers(Service.WORK_TRIAL)) {
            writer.add(
                    Service.WORK_TRIAL,
                    after(sketch.period(), Sketch.REFORM),
                    Basis.OWN,
                    DeliveryMode.ON_SITE,
                    area(sketch, Service.WORK_TRIAL));
        }
        if (sketch.period().contains(OWN_CONTRACTS_FROM) && Dice.chance(0.5, sketch.key() + "/own-contract")) {
            writer.add(
                    Service.WORK_COACHING,
                    after(sketch.period(), OWN_CONTRACTS_FROM),
                    Basis.OWN_CONTRACT,
                    DeliveryMode.ON_SITE,
                    List.of(sketch.seat().place()));
        }
    }

    private List<Place> area(Sketch sketch, Service service) {
        return areas.places(sketch.seat(), service);
    }

    private static Basis basis(Sketch sketch, Service service) {
        if (sketch.isMunicipal() || service == Service.WORK_TRIAL || service == Service.PAY_SUBSIDISED_WORK) {
            return Basis.OWN;
        }
        boolean youth = service == Service.YOUTH_WORKSHOP || service == Service.OUTREACH_YOUTH_WORK;
        return youth && sketch.form() != LegalForm.RELIGIOUS_COMMUNITY ? Basis.GRANT : Basis.CONTRACT;
    }

    /** Where the area is wide, some come to the municipalities they serve. */
    private static DeliveryMode mode(Sketch sketch, Service service) {
        boolean movable = service == Service.INDIVIDUAL_COACHING || service == Service.START_COACHING;
        boolean mobile = sketch.seat().attached().size() >= 2 && Dice.chance(0.35, sketch.key() + "/mobile");
        return movable && mobile ? DeliveryMode.MOBILE : DeliveryMode.ON_SITE;
    }

    private static Period before(Period whole, LocalDate day) {
        return new Period(whole.from(), day);
    }

    private static Period after(Period whole, LocalDate day) {
        return new Period(day, whole.until());
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
