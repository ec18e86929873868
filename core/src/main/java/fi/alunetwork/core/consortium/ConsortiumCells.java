package fi.alunetwork.core.consortium;

import fi.alunetwork.core.cover.PlaceNetwork;
import fi.alunetwork.core.cover.Placing;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.OfferedPlaces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of a consortium covers what. */
final class ConsortiumCells {

    /** The share of people within which sums of parts of them are the same. */
    private static final double ROUNDING = 1e-6;

    private final ConsortiumProblem problem;
    private final ConsortiumQuestion question;
    private final List<Integer> chosen;
    private final @Nullable Placing placing;

    /**
     * Ready to tell.
     *
     * @param chosen the numbers of the partners, ascending
     */
    ConsortiumCells(ConsortiumProblem problem, ConsortiumQuestion question, List<Integer> chosen) {
        this.problem = problem;
        this.question = question;
        this.chosen = chosen;
        PlaceNetwork network = problem.network();
        this.placing = network == null ? null : network.placing(chosen);
    }

    /** What places are needed and given; null where places are not looked at. */
    @Nullable ConsortiumPlaces places() {
        PlacesNeeded needed = question.places();
        if (needed == null || placing == null) {
            return null;
        }
        List<OfferedPlaces> theirs = problem.cells().offers().stream()
                .filter(offer -> offer.partners().stream().anyMatch(chosen::contains))
                .toList();
        return new ConsortiumPlaces(
                needed.of(Cell.people(problem.rows())),
                needed.of(placing.placed()),
                OfferedPlaces.known(theirs),
                OfferedPlaces.notKnown(theirs));
    }

    /** Every cell, those that nobody reaches included. */
    List<ConsortiumCell> cells() {
        return problem.cells().all().stream().map(this::cell).toList();
    }

    /** Every partner. */
    List<ConsortiumPartner> partners() {
        return chosen.stream().map(this::partner).toList();
    }

    private ConsortiumCell cell(Cell cell) {
        List<Integer> by = by(cell);
        Double placed = placing == null
                ? null
                : problem.row(cell).map(placing.byRow()::get).orElse(0.0);
        boolean enough = placed == null || placed >= cell.countedPeople() * (1 - ROUNDING);
        return new ConsortiumCell(
                cell, problem.partners(by), placed, by.size() >= question.providersPerCell() && enough);
    }

    private List<Integer> by(Cell cell) {
        return cell.partners().stream().filter(chosen::contains).toList();
    }

    private ConsortiumPartner partner(int column) {
        List<Cell> reached = problem.rows().stream()
                .filter(cell -> cell.partners().contains(column))
                .toList();
        List<Cell> alone = reached.stream().filter(cell -> by(cell).size() == 1).toList();
        OrganisationOnDate organisation = problem.partner(column);
        List<OfferedPlaces> offers = problem.cells().offers().stream()
                .filter(offer -> offer.partners().contains(column))
                .toList();
        int notKnown = OfferedPlaces.notKnown(offers);
        return new ConsortiumPartner(
                organisation,
                question.mustHave().contains(organisation.record().id()),
                question.cost(organisation.record().id()),
                reached.size(),
                Cell.people(reached),
                alone.size(),
                Cell.people(alone),
                notKnown == offers.size() ? null : Double.valueOf(OfferedPlaces.known(offers)),
                notKnown);
    }
}
