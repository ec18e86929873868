package fi.alunetwork.examples.finland.illustrative;

import static fi.alunetwork.examples.finland.illustrative.Agreements.party;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.Party.Role;
import fi.alunetwork.core.partnership.Party.Unit;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.OrganisationKeys;
import fi.alunetwork.examples.finland.facts.Place;
import fi.alunetwork.examples.finland.illustrative.CountyWorkshops.CountyWorkshop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Invented cooperation of the wellbeing services counties with municipalities and with those that sell to them. */
final class CountyAgreements {

    private static final Set<Service> SOCIAL = EnumSet.of(Service.REHABILITATIVE_WORK_ACTIVITY);
    private static final Period SINCE_REFORM = Period.since(Sketch.REFORM);
    private static final Period TENDERED = new Period(Sketch.REFORM, LocalDate.of(2027, 1, 1));
    private static final Period VOUCHERS = Period.since(LocalDate.of(2024, 1, 1));

    /** How counties buy, in the turn of their codes. */
    private static final List<CooperationModel> PURCHASES = List.of(
            CooperationModel.COMPETITIVE_TENDER,
            CooperationModel.DYNAMIC_PURCHASING_SYSTEM,
            CooperationModel.COMPETITIVE_TENDER,
            CooperationModel.SERVICE_VOUCHER);

    private final Agreements agreements;

    CountyAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    void write(List<Sketch> sketches, List<CountyWorkshop> countyWorkshops) {
        countyWorkshops.forEach(this::writeOwnProduction);
        countyWorkshops.forEach(this::writeSharing);
        sketches.forEach(this::writeByFate);
        sellersByCounty(sketches).forEach(this::writePurchases);
    }

    private void writeOwnProduction(CountyWorkshop opened) {
        agreements.add(
                CooperationModel.OWN_PRODUCTION,
                opened.workshop().id().value(),
                SINCE_REFORM,
                SOCIAL,
                List.of(opened.gathered().get(0).seat().place()),
                List.of(
                        party(OrganisationKeys.county(opened.county()), Role.ORGANISER, Unit.ADULT_SOCIAL_WORK),
                        party(OrganisationKeys.county(opened.county()), Role.PRODUCER)));
    }

    /** How county and municipality go on together where the county took the social part: three models in turn. */
    private void writeSharing(CountyWorkshop opened) {
        for (Sketch sketch : opened.gathered()) {
            int turn = Dice.between(0, 5, sketch.key() + "/sharing");
            OrganisationId county = OrganisationKeys.county(opened.county());
            if (turn == 0) {
                add(
                        CooperationModel.PARTNERSHIP_MODEL,
                        sketch,
                        List.of(
                                party(county, Role.ORGANISER, Unit.ADULT_SOCIAL_WORK),
                                party(sketch.operator(), Role.MEMBER, Unit.YOUTH_WORK)));
            } else if (turn == 1) {
                add(
                        CooperationModel.JOINT_MODEL,
                        sketch,
                        List.of(
                                party(county, Role.PRODUCER, Unit.ADULT_SOCIAL_WORK),
                                party(sketch.operator(), Role.HOST)));
            } else if (turn == 2) {
                add(
                        CooperationModel.SHARED_PREMISES,
                        sketch,
                        List.of(party(sketch.operator(), Role.HOST, Unit.YOUTH_WORK), party(county, Role.GUEST)));
            }
        }
    }

    private void writeByFate(Sketch sketch) {
        if (sketch.fate() == Fate.MOVES_WHOLE) {
            add(
                    CooperationModel.TRANSFER,
                    sketch,
                    List.of(party(sketch.operator(), Role.TRANSFEROR), party(county(sketch), Role.TRANSFEREE)));
        } else if (sketch.fate() == Fate.HORIZONTAL) {
            add(
                    CooperationModel.HORIZONTAL_COOPERATION,
                    sketch,
                    List.of(
                            party(county(sketch), Role.CONTRACTING_ENTITY, Unit.ADULT_SOCIAL_WORK),
                            party(sketch.operator(), Role.CONTRACTING_ENTITY, Unit.EMPLOYMENT_SERVICES)));
        }
    }

    private void add(CooperationModel model, Sketch sketch, List<Party> parties) {
        agreements.add(
                model, sketch.key(), SINCE_REFORM, SOCIAL, List.of(sketch.seat().place()), parties);
    }

    private static OrganisationId county(Sketch sketch) {
        return OrganisationKeys.county(sketch.seat().place().county());
    }

    /** Those that are no municipalities and sell rehabilitative work, county by county. */
    private static Map<String, List<Sketch>> sellersByCounty(List<Sketch> sketches) {
        return sketches.stream()
                .filter(sketch -> !sketch.isMunicipal() && sketch.offers(Service.REHABILITATIVE_WORK_ACTIVITY))
                .filter(sketch -> sketch.isOpenAtReform() && sketch.period().until() == null)
                .filter(sketch -> !sketch.seat().place().county().isEmpty())
                .collect(Collectors.groupingBy(
                        sketch -> sketch.seat().place().county(), TreeMap::new, Collectors.toList()));
    }

    /** A county buys by tender, from a register that is always open, or by voucher. */
    private void writePurchases(String county, List<Sketch> sellers) {
        CooperationModel model = PURCHASES.get(Integer.parseInt(county) % PURCHASES.size());
        boolean voucher = model == CooperationModel.SERVICE_VOUCHER;
        List<Party> parties = new ArrayList<>();
        parties.add(
                party(OrganisationKeys.county(county), voucher ? Role.ORGANISER : Role.BUYER, Unit.ADULT_SOCIAL_WORK));
        sellers.stream().map(Sketch::operator).distinct().forEach(seller -> parties.add(party(seller, Role.PRODUCER)));
        List<Place> places =
                sellers.stream().map(sketch -> sketch.seat().place()).distinct().toList();
        agreements.add(model, "hva-" + county, voucher ? VOUCHERS : TENDERED, SOCIAL, places, parties);
    }
}
