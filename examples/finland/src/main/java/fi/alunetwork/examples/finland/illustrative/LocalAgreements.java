package fi.alunetwork.examples.finland.illustrative;

import static fi.alunetwork.examples.finland.illustrative.Agreements.party;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.Party.Role;
import fi.alunetwork.core.partnership.Party.Unit;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.OrganisationKeys;
import fi.alunetwork.examples.finland.facts.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented cooperation of municipalities with each other and with associations, foundations and companies. */
final class LocalAgreements {

    private static final Period SINCE_2018 = Period.since(LocalDate.of(2018, 1, 1));
    private static final Period PILOTS = Period.since(LocalDate.of(2021, 3, 1));
    private static final Period EMPLOYMENT_AREAS = Period.since(LocalDate.of(2025, 1, 1));
    private static final int UMBRELLA_AT_LEAST = 3;
    private static final int LARGE_TOWN = 60_000;

    private final Agreements agreements;
    private final Set<MunicipalityCode> knownPlaces;

    /**
     * Writes to the agreements.
     *
     * @param known the partnerships that sources tell: beside these, towns get no invented one of the same kind
     */
    LocalAgreements(Agreements agreements, List<Partnership> known) {
        this.agreements = agreements;
        this.knownPlaces = known.stream()
                .flatMap(partnership -> partnership.municipalities().stream())
                .collect(Collectors.toSet());
    }

    void write(List<Sketch> sketches) {
        List<Sketch> lasting = sketches.stream()
                .filter(sketch -> sketch.period().until() == null)
                .filter(sketch -> sketch.period().contains(Sketch.EVE))
                .toList();
        lasting.forEach(this::writeSharedWorkshop);
        lasting.stream().filter(sketch -> !sketch.isMunicipal()).forEach(this::writeSupport);
        independentByRegion(lasting).forEach(this::writeRegion);
        independentByTown(lasting).forEach(this::writeTown);
    }

    /** Three or more municipalities that run a workshop together carry out a shared public task. */
    private void writeSharedWorkshop(Sketch sketch) {
        boolean shared = sketch.form() == LegalForm.MUNICIPALITY
                && sketch.fate() != Fate.MOVES_WHOLE
                && sketch.seat().attached().size() >= 2;
        if (!shared) {
            return;
        }
        List<Place> places = Stream.concat(Stream.of(sketch.seat().place()), sketch.seat().attached().stream())
                .toList();
        agreements.add(
                CooperationModel.HORIZONTAL_COOPERATION,
                sketch.key() + "-kunnat",
                SINCE_2018,
                Set.of(Service.WORK_COACHING),
                places,
                places.stream()
                        .map(place -> party(OrganisationKeys.municipality(place.code()), Role.CONTRACTING_ENTITY))
                        .toList());
    }

    /** A municipality buys from the company it owns, gives a grant, or has an association under its roof. */
    private void writeSupport(Sketch sketch) {
        Place place = sketch.seat().place();
        OrganisationId town = OrganisationKeys.municipality(place.code());
        if (sketch.form() == LegalForm.LIMITED_COMPANY) {
            add(
                    CooperationModel.IN_HOUSE,
                    sketch,
                    List.of(
                            party(town, Role.BUYER, Unit.EMPLOYMENT_SERVICES),
                            party(sketch.operator(), Role.PRODUCER)));
            return;
        }
        double roll = Dice.roll(sketch.key() + "/support");
        if (roll < 0.3) {
            add(
                    CooperationModel.GRANT,
                    sketch,
                    List.of(party(town, Role.FUNDER, Unit.YOUTH_WORK), party(sketch.operator(), Role.RECIPIENT)));
        } else if (roll < 0.45) {
            add(
                    CooperationModel.SHARED_PREMISES,
                    sketch,
                    List.of(party(town, Role.HOST), party(sketch.operator(), Role.GUEST)));
        } else if (roll < 0.55) {
            add(
                    CooperationModel.COMPETITIVE_TENDER,
                    sketch,
                    List.of(
                            party(town, Role.BUYER, Unit.EMPLOYMENT_SERVICES),
                            party(sketch.operator(), Role.PRODUCER)));
        }
    }

    private void add(CooperationModel model, Sketch sketch, List<Party> parties) {
        agreements.add(
                model,
                sketch.key(),
                SINCE_2018,
                Set.of(Service.WORK_COACHING),
                List.of(sketch.seat().place()),
                parties);
    }

    /** In every region a forum of those that are no municipalities; every second one has a voice of citizens, too. */
    private void writeRegion(String region, List<Sketch> independent) {
        List<OrganisationId> bodies = bodiesOf(independent);
        if (bodies.size() < 2) {
            return;
        }
        List<Party> parties = new ArrayList<>();
        boolean civic = Integer.parseInt(region) % 2 == 0;
        for (OrganisationId body : bodies) {
            parties.add(party(body, civic && parties.isEmpty() ? Role.CIVIC : Role.MEMBER));
        }
        agreements.add(
                CooperationModel.FORUM, "maakunta-" + region, SINCE_2018, Set.of(), places(independent), parties);
    }

    /**
     * In large towns with several such bodies the town faces one of them that gathers the others, or buys from all by
     * dynamic small purchases.
     */
    private void writeTown(Place town, List<Sketch> independent) {
        List<OrganisationId> bodies = bodiesOf(independent);
        if (bodies.size() < 2 || town.residents() < LARGE_TOWN || knownPlaces.contains(town.code())) {
            return;
        }
        OrganisationId municipality = OrganisationKeys.municipality(town.code());
        boolean umbrella = bodies.size() >= UMBRELLA_AT_LEAST;
        List<Party> parties = new ArrayList<>();
        parties.add(party(municipality, umbrella ? Role.ORGANISER : Role.BUYER, Unit.EMPLOYMENT_SERVICES));
        for (int i = 0; i < bodies.size(); i++) {
            parties.add(party(bodies.get(i), umbrella ? (i == 0 ? Role.LEAD : Role.MEMBER) : Role.PRODUCER));
        }
        agreements.add(
                umbrella ? CooperationModel.UMBRELLA : CooperationModel.DYNAMIC_SMALL_PURCHASE,
                "kunta-" + town.code(),
                umbrella ? PILOTS : EMPLOYMENT_AREAS,
                Set.of(Service.WORK_COACHING, Service.JOB_COACHING),
                List.of(town),
                parties);
    }

    private static Map<String, List<Sketch>> independentByRegion(List<Sketch> sketches) {
        return sketches.stream()
                .filter(sketch -> !sketch.isMunicipal())
                .collect(Collectors.groupingBy(
                        sketch -> sketch.seat().place().region(), TreeMap::new, Collectors.toList()));
    }

    private static Map<Place, List<Sketch>> independentByTown(List<Sketch> sketches) {
        return sketches.stream()
                .filter(sketch -> !sketch.isMunicipal())
                .collect(Collectors.groupingBy(
                        sketch -> sketch.seat().place(),
                        () -> new TreeMap<>(Comparator.comparing(Place::code)),
                        Collectors.toList()));
    }

    private static List<OrganisationId> bodiesOf(List<Sketch> sketches) {
        return sketches.stream().map(Sketch::operator).distinct().toList();
    }

    private static List<Place> places(List<Sketch> sketches) {
        return sketches.stream().map(sketch -> sketch.seat().place()).distinct().toList();
    }
}
