package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.examples.finland.facts.NationalPicture;
import fi.alunetwork.examples.finland.facts.Place;
import fi.alunetwork.examples.finland.illustrative.CountyWorkshops.CountyWorkshop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The invented records beside known ones: as many workshops as bring those that are or may be open on the eve of 2023
 * to the published number. Within this invented world the register is whole on the mainland since 2017, so an answer
 * can say that a municipality lacks a service; that gap is as invented as the rest, and no real register is said to be
 * whole. Nothing is invented on Åland.
 *
 * @param organisations the invented bodies
 * @param workshops the invented workshops, run by invented bodies or, which is marked, by real municipalities and
 *     counties
 * @param partnerships invented cooperation
 * @param networks invented regional networks
 * @param completeness where the invented register is whole
 */
public record IllustrativeWorld(
        List<Organisation> organisations,
        List<Workshop> workshops,
        List<Partnership> partnerships,
        List<RegionalNetwork> networks,
        List<Completeness> completeness) {

    private static final LocalDate WHOLE_SINCE = LocalDate.of(2017, 1, 1);

    /** The operator of a sketch before one is chosen. */
    private static final OrganisationId NOBODY = new OrganisationId("nobody");

    /** The world that fits beside these known records; always the same for the same records. */
    public static IllustrativeWorld beside(GraphContents known, List<Place> places) {
        Bodies bodies = new Bodies();
        List<Sketch> sketches = bodies.assign(Reform.decide(sketches(known, places)));
        ServedAreas areas = new ServedAreas(known.municipalities());
        SketchedWorkshops writer = new SketchedWorkshops(areas, new TenderFills(sketches, areas));
        List<CountyWorkshop> countyWorkshops = new CountyWorkshops(areas).write(sketches);
        Agreements agreements = new Agreements();
        new CountyAgreements(agreements).write(sketches, countyWorkshops);
        new LocalAgreements(agreements, known.partnerships()).write(sketches);
        return new IllustrativeWorld(
                bodies.invented(),
                Stream.concat(
                                sketches.stream().map(writer::write),
                                countyWorkshops.stream().map(CountyWorkshop::workshop))
                        .toList(),
                agreements.written(),
                new ExampleNetworks(sketches).networks(),
                completeness(known.regions()));
    }

    private static List<Sketch> sketches(GraphContents known, List<Place> places) {
        DatedGraph eve = new WorkshopGraph(Revision.EMPTY, known).asOf(Sketch.EVE);
        List<Seat> seats = Seats.spread(mainland(places), total(eve), placesOf(known.workshops()));
        Map<String, Period> periods = Timeline.of(seats);
        Map<String, LegalForm> forms = Forms.choose(seats, periods, eve);
        return seats.stream()
                .map(seat -> {
                    LegalForm form = forms.getOrDefault(seat.key(), LegalForm.MUNICIPALITY);
                    Period period = periods.getOrDefault(seat.key(), Period.ALWAYS);
                    return new Sketch(seat, period, form, NOBODY, Profiles.services(seat, form), Fate.UNCHANGED);
                })
                .toList();
    }

    /** How many to invent: those missing from the published number, and those that are not open on the eve of 2023. */
    private static int total(DatedGraph eve) {
        long known = eve.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .count();
        return NationalPicture.figure("workshops", Sketch.EVE.getYear())
                - (int) known
                + Timeline.CLOSED_BY_2022
                + Timeline.OPENED_AFTER_2022;
    }

    private static List<Place> mainland(List<Place> places) {
        return places.stream().filter(Place::mainland).toList();
    }

    private static Set<MunicipalityCode> placesOf(List<Workshop> workshops) {
        return workshops.stream()
                .flatMap(workshop -> workshop.sites().stream())
                .map(Site::municipality)
                .collect(Collectors.toSet());
    }

    private static List<Completeness> completeness(List<Region> regions) {
        RegionId aland = new RegionId(RegionKind.REGION, "21");
        return regions.stream()
                .map(Region::id)
                .filter(id -> id.kind() == RegionKind.REGION && !id.equals(aland))
                .map(id -> new Completeness(id, null, Period.since(WHOLE_SINCE), Provenance.ILLUSTRATIVE))
                .toList();
    }
}
