package fi.alunetwork.core.partnering;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell.State;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every cell of a package with the organisations that reach it. Those that people do not live in are left out: what
 * nobody needs, nobody has to cover.
 */
public final class Cells {

    private final List<OrganisationOnDate> partners;
    private final List<Cell> cells;
    private final List<OfferedPlaces> offers;
    private final List<MunicipalityOnDate> municipalities;
    private final DemandFigures demand;

    private Cells(
            List<OrganisationOnDate> partners,
            List<Cell> cells,
            List<OfferedPlaces> offers,
            List<MunicipalityOnDate> municipalities,
            DemandFigures demand) {
        this.partners = List.copyOf(partners);
        this.cells = List.copyOf(cells);
        this.offers = List.copyOf(offers);
        this.municipalities = municipalities;
        this.demand = demand;
    }

    /**
     * The cells of a package on a picture's day. Takes time by the services and the pairs of a place and a site within
     * reach.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area, the network or the indicator is not known
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static Cells of(DatedGraph graph, ServicePackage asked, Budget budget) {
        return of(graph, asked, asked.municipalities(graph), budget);
    }

    /** The same for some municipalities of the picture, whatever the area of the package. */
    public static Cells of(
            DatedGraph graph, ServicePackage asked, List<MunicipalityOnDate> municipalities, Budget budget) {
        DemandFigures demand = graph.demand(asked.scope().demand());
        List<Found> found = new ArrayList<>();
        for (Service service : asked.services()) {
            budget.check();
            found.addAll(new Search(graph, asked, service, municipalities, demand, budget).cells());
        }
        return numbered(found, municipalities, demand);
    }

    private static Cells numbered(List<Found> found, List<MunicipalityOnDate> municipalities, DemandFigures demand) {
        TreeMap<OrganisationId, OrganisationOnDate> bodies = new TreeMap<>();
        found.forEach(cell ->
                cell.partners.forEach(id -> bodies.computeIfAbsent(id, key -> cell.graph.getOrganisation(key))));
        List<OrganisationId> order = List.copyOf(bodies.keySet());
        List<Cell> cells = new ArrayList<>();
        Map<OfferedSite, List<Integer>> reached = new LinkedHashMap<>();
        for (Found cell : found) {
            int number = cells.size();
            List<Integer> numbers = numbers(cell.partners, order);
            cells.add(new Cell(number, cell.place, cell.service, cell.people, numbers, cell.state, cell.certain));
            cell.sites.forEach(site ->
                    reached.computeIfAbsent(site, none -> new ArrayList<>()).add(number));
        }
        List<OfferedPlaces> offers = new ArrayList<>();
        reached.forEach((site, at) -> offers.add(new OfferedPlaces(site, numbers(operators(site), order), at)));
        return new Cells(List.copyOf(bodies.values()), cells, offers, municipalities, demand);
    }

    private static List<Integer> numbers(SortedSet<OrganisationId> ids, List<OrganisationId> order) {
        return ids.stream().map(id -> Collections.binarySearch(order, id)).toList();
    }

    private static SortedSet<OrganisationId> operators(OfferedSite site) {
        SortedSet<OrganisationId> operators = new TreeSet<>();
        site.provision()
                .workshop()
                .operators()
                .forEach(body -> operators.add(body.record().id()));
        return operators;
    }

    /** The organisations that reach any cell, in the order of their ids; a partner's number is its place here. */
    public List<OrganisationOnDate> partners() {
        return partners;
    }

    /** The cells, by service as asked and then by municipality. */
    public List<Cell> all() {
        return cells;
    }

    /** What the partners offer at each site that reaches any cell, by the cells that it reaches first. */
    public List<OfferedPlaces> offers() {
        return offers;
    }

    /** The cells that somebody reaches. */
    public List<Cell> reachable() {
        return cells.stream().filter(cell -> cell.state() == State.REACHABLE).toList();
    }

    /** The cells that nobody reaches for certain, each with why. */
    public List<Cell> unreachable() {
        return cells.stream().filter(cell -> cell.state() != State.REACHABLE).toList();
    }

    /**
     * Whether any offer that reaches a cell is illustrative, or that nobody does follows from an illustrative statement
     * on the register.
     */
    public boolean restsOnInvention(Cell cell) {
        Provenance whole = cell.place().registerWhole();
        boolean nobody = cell.state() != State.REACHABLE && whole != null && whole.isIllustrative();
        return nobody
                || offers.stream()
                        .filter(offer -> offer.cells().contains(cell.number()))
                        .anyMatch(offer -> offer.site().provision().provenance().isIllustrative());
    }

    /**
     * Requires that somebody needs the package.
     *
     * @throws BadQuestionException where nobody does
     */
    public void requireDemand() {
        if (cells.isEmpty()) {
            throw BadQuestionException.badArgument("Nobody needs the package: by indicator \""
                    + demand.indicator().id() + "\" of " + demand.date() + " the " + municipalities.size()
                    + " municipalities of the area have 0 people. Maybe weigh by residents: population.");
        }
    }

    /** The municipalities of the area. */
    public List<MunicipalityOnDate> municipalities() {
        return municipalities;
    }

    /** What they are weighed by. */
    public DemandFigures demand() {
        return demand;
    }

    /** A cell before the organisations are numbered. */
    private record Found(
            DatedGraph graph,
            Place place,
            Service service,
            double people,
            SortedSet<OrganisationId> partners,
            List<OfferedSite> sites,
            State state,
            boolean certain) {}

    /** The cells of one service. */
    private static final class Search {

        private final DatedGraph graph;
        private final Service service;
        private final DemandFigures demand;
        private final Catchments catchments;
        private final Catchments anybody;

        Search(
                DatedGraph graph,
                ServicePackage asked,
                Service service,
                List<MunicipalityOnDate> municipalities,
                DemandFigures demand,
                Budget budget) {
            this.graph = graph;
            this.service = service;
            this.demand = demand;
            WithinReach reach = new WithinReach(service, asked.ruleFor(service), asked.threshold());
            this.catchments = Catchments.of(graph, asked.scope(), reach, municipalities, budget);
            this.anybody = asked.scope().producers() == Producers.ANY
                    ? catchments
                    : Catchments.of(graph, asked.scope().counting(Producers.ANY), reach, municipalities, budget);
        }

        List<Found> cells() {
            List<Found> found = new ArrayList<>();
            for (int place = 0; place < catchments.places().size(); place++) {
                Place where = catchments.places().get(place);
                double people = demand.of(where.municipality().code()).orElse(Double.NaN) * where.share();
                if (people != 0) {
                    List<OfferedSite> sites = sitesOf(place);
                    SortedSet<OrganisationId> partners = new TreeSet<>();
                    sites.forEach(site -> partners.addAll(operators(site)));
                    State state = partners.isEmpty() ? whyNobody(place) : State.REACHABLE;
                    boolean certain = switch (state) {
                        case REACHABLE -> true;
                        case NOT_KNOWN, OPERATOR_NOT_KNOWN -> false;
                        case NOBODY_LAWFUL, NO_PLACES, NOBODY_NEAR -> catchments.isDecidable(where);
                    };
                    found.add(new Found(graph, where, service, people, partners, sites, state, certain));
                }
            }
            return found;
        }

        /** The sites that reach a place, have places as far as is known, and are run by somebody who is known. */
        private List<OfferedSite> sitesOf(int place) {
            return sites(catchments, catchments.certain(), place).stream()
                    .filter(site -> hasPlaces(site) && !operators(site).isEmpty())
                    .toList();
        }

        private State whyNobody(int place) {
            List<OfferedSite> near = sites(catchments, catchments.certain(), place);
            if (near.stream().anyMatch(Search::hasPlaces)) {
                return State.OPERATOR_NOT_KNOWN;
            }
            if (!near.isEmpty()) {
                return State.NO_PLACES;
            }
            if (!sites(catchments, catchments.perhaps(), place).isEmpty()) {
                return State.NOT_KNOWN;
            }
            return sites(anybody, anybody.certain(), place).isEmpty() ? State.NOBODY_NEAR : State.NOBODY_LAWFUL;
        }

        private static boolean hasPlaces(OfferedSite site) {
            Double places = site.places();
            return places == null || places > 0;
        }

        private static List<OfferedSite> sites(Catchments catchments, Pairs pairs, int place) {
            List<OfferedSite> sites = new ArrayList<>();
            for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
                sites.add(catchments.sites().get(pairs.site(pair)));
            }
            return sites;
        }
    }
}
