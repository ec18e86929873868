package fi.alunetwork.core.consortium;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.PlaceNetwork;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.partnering.OfferedPlaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question on a consortium as rows and columns: the cells that somebody reaches are the rows, and the organisations
 * that reach any of them the columns, both numbered as in {@link Cells}.
 */
final class ConsortiumProblem {

    private final ConsortiumQuestion question;
    private final Cells cells;
    private final List<Cell> rows;
    private final @Nullable PlaceNetwork network;

    private ConsortiumProblem(ConsortiumQuestion question, Cells cells) {
        this.question = question;
        this.cells = cells;
        this.rows = cells.reachable();
        this.network = question.places() == null ? null : network(question.places());
    }

    /**
     * Finds rows and columns.
     *
     * @throws BadQuestionException where an organisation is not known, a partner that is demanded reaches no cell, or
     *     there are no people to reach, or too few places are known
     */
    static ConsortiumProblem of(DatedGraph graph, ConsortiumQuestion question, Budget budget) {
        requireKnown(graph, "mustHave", question.mustHave());
        requireKnown(graph, "mustNot", question.mustNot());
        requireKnown(graph, "costs", question.costs().keySet());
        ConsortiumProblem problem = new ConsortiumProblem(question, Cells.of(graph, question.produced(), budget));
        problem.requireDemand();
        problem.requireReach(graph);
        problem.requirePlaces();
        return problem;
    }

    Cells cells() {
        return cells;
    }

    /** The cells that somebody reaches; a row's number is its place here. */
    List<Cell> rows() {
        return rows;
    }

    /** The places that organisations offer to cells; null where places are not looked at. */
    @Nullable PlaceNetwork network() {
        return network;
    }

    /** The row of a cell; empty where nobody reaches it. */
    Optional<Integer> row(Cell cell) {
        int row = Collections.binarySearch(rows, cell, Comparator.comparingInt(Cell::number));
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    private PlaceNetwork network(PlacesNeeded needed) {
        List<PlaceNetwork.Offer> offers = new ArrayList<>();
        for (OfferedPlaces offer : cells.offers()) {
            Double places = offer.site().places();
            if (places != null) {
                List<Integer> reached = offer.cells().stream()
                        .flatMap(cell -> row(cells.all().get(cell)).stream())
                        .toList();
                offers.add(new PlaceNetwork.Offer(needed.people(places), offer.partners(), reached));
            }
        }
        return PlaceNetwork.of(rows.stream().mapToDouble(Cell::countedPeople).toArray(), offers);
    }

    /** The number of organisations that may be partners. */
    int candidates() {
        return (int) cells.partners().stream()
                .filter(partner -> standing(partner) != Standing.OUT)
                .count();
    }

    /** The organisation of a column. */
    OrganisationOnDate partner(int column) {
        return cells.partners().get(column);
    }

    /** The organisations of columns, in their order. */
    List<OrganisationOnDate> partners(Collection<Integer> columns) {
        return columns.stream().map(this::partner).toList();
    }

    /** The cells of rows, in their order. */
    List<Cell> cells(Collection<Integer> numbers) {
        return numbers.stream().map(rows::get).toList();
    }

    /** What the goal is about: costs of 1 or as given, and rows that weigh what their people are. */
    CoverProblem asSought() {
        return drawn(Cell::countedPeople);
    }

    /** The same with rows that weigh 1 each. */
    CoverProblem byCells() {
        return drawn(cell -> 1);
    }

    private CoverProblem drawn(ToDoubleFunction<Cell> weight) {
        CoverProblemBuilder problem =
                CoverProblem.of(rows.size(), cells.partners().size());
        for (int column = 0; column < cells.partners().size(); column++) {
            problem.standing(column, standing(partner(column)));
            if (question.goal() == Goal.LEAST_COST) {
                problem.cost(column, question.cost(partner(column).record().id()));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            problem.need(row, question.providersPerCell()).weight(row, weight.applyAsDouble(rows.get(row)));
            for (int column : rows.get(row).partners()) {
                problem.covers(column, row);
            }
        }
        return problem.build();
    }

    private Standing standing(OrganisationOnDate partner) {
        OrganisationId id = partner.record().id();
        if (question.mustHave().contains(id)) {
            return Standing.IN;
        }
        return question.mustNot().contains(id) ? Standing.OUT : Standing.FREE;
    }

    private static void requireKnown(DatedGraph graph, String name, Collection<OrganisationId> ids) {
        for (OrganisationId id : ids) {
            if (graph.findOrganisation(id).isEmpty()) {
                throw BadQuestionException.notFound(name + " names organisation \"" + id
                        + "\", and there is none; expected one of the "
                        + graph.organisations().size()
                        + " organisations of the picture. Maybe the id is mistyped.");
            }
        }
    }

    private void requireDemand() {
        String indicator = cells.demand().indicator().id().value();
        cells.requireDemand();
        if (question.goal() == Goal.MOST_PEOPLE && Cell.people(cells.all()) == 0) {
            throw BadQuestionException.badArgument("goal is MOST_PEOPLE, and indicator \"" + indicator
                    + "\" has no figure of any municipality of the area on "
                    + cells.demand().date()
                    + "; expected one at least. Maybe weigh by residents: population.");
        }
    }

    private void requirePlaces() {
        PlacesNeeded needed = question.places();
        int all = cells.offers().size();
        int known = all - OfferedPlaces.notKnown(cells.offers());
        if (needed != null && known < needed.knownAtLeast() * all) {
            throw BadQuestionException.badArgument("places are looked at, and of the " + all
                    + " offers within reach " + known + " have known places; expected a share of "
                    + needed.knownAtLeast() + " at least, because an offer without known places has none to count on."
                    + " Maybe ask without places, or take a smaller places.knownAtLeast.");
        }
    }

    private void requireReach(DatedGraph graph) {
        for (OrganisationId id : question.mustHave()) {
            if (cells.partners().stream()
                    .noneMatch(partner -> partner.record().id().equals(id))) {
                String name = graph.getOrganisation(id).names().toString();
                String services =
                        question.produced().services().stream().map(Enum::name).collect(Collectors.joining(", "));
                throw BadQuestionException.badArgument("mustHave names organisation \"" + id + "\" (" + name
                        + "), which on " + graph.date() + " reaches no municipality of the area with any of " + services
                        + " within " + question.produced().threshold()
                        + "; expected a partner that reaches one. Maybe it may not produce them by the law (producers"
                        + " is " + question.produced().scope().producers() + "), or it is too far.");
            }
        }
    }
}
