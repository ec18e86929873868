package fi.alunetwork.core.partnering;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.util.List;

/** Who of a consortium covers what. */
final class ConsortiumCells {

    private final ConsortiumProblem problem;
    private final ConsortiumQuestion question;
    private final List<Integer> chosen;

    /**
     * Ready to tell.
     *
     * @param chosen the numbers of the partners, ascending
     */
    ConsortiumCells(ConsortiumProblem problem, ConsortiumQuestion question, List<Integer> chosen) {
        this.problem = problem;
        this.question = question;
        this.chosen = chosen;
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
        return new ConsortiumCell(cell, problem.partners(by), by.size() >= question.providersPerCell());
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
        return new ConsortiumPartner(
                organisation,
                question.mustHave().contains(organisation.record().id()),
                question.cost(organisation.record().id()),
                reached.size(),
                people(reached),
                alone.size(),
                people(alone));
    }

    private static double people(List<Cell> cells) {
        return cells.stream().mapToDouble(ConsortiumProblem::people).sum();
    }
}
