package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cover.BestPlans;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.Optima;
import fi.alunetwork.core.cover.PlanGoals;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.umbrella.EgoNetworks.Ego;
import fi.alunetwork.core.umbrella.UmbrellaCell.By;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Answers {@link UmbrellaQuestion}s: a pure function of a picture and a question, where the search comes to its end
 * before its time does. The fewest coordinators are a dominating set of a kind: a set cover by ego networks (LSCP,
 * Toregas, Swain, ReVelle and Bergman 1971).
 */
public final class UmbrellaAnalysis {

    private static final Comparator<UmbrellaCandidate> WIDEST_FIRST = Comparator.comparingDouble(
                    (UmbrellaCandidate candidate) -> -candidate.peopleTogether().numerator())
            .thenComparingDouble(candidate -> -candidate.cellsTogether().numerator())
            .thenComparingDouble(candidate -> -candidate.ownPeople().numerator())
            .thenComparing(candidate -> candidate.organisation().record().id());

    private final DatedGraph graph;
    private final UmbrellaQuestion question;
    private final Budget budget;
    private final Cells cells;
    private final List<Ego> egos;
    private final List<Cell> rows;

    private UmbrellaAnalysis(DatedGraph graph, UmbrellaQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        cells = Cells.of(graph, question.produced(), budget);
        egos = EgoNetworks.of(CooperationNetwork.of(graph, question.ties(), budget), cells, this::isWanted)
                .all();
        rows = cells.reachable().stream().filter(this::isReached).toList();
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws BadQuestionException where the area, the network or the indicator is not known, or nobody lives there
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up before the search begins
     */
    public static UmbrellaAnswer answer(DatedGraph graph, UmbrellaQuestion question, Budget budget) {
        UmbrellaAnalysis analysis = new UmbrellaAnalysis(graph, question, budget);
        analysis.cells.requireDemand();
        return analysis.answer();
    }

    private boolean isReached(Cell cell) {
        budget.check();
        return egos.stream().anyMatch(ego -> ego.reaches(cell.partners()));
    }

    private boolean isWanted(OrganisationOnDate organisation) {
        return question.legalForms() == null
                || question.legalForms().contains(organisation.record().legalForm());
    }

    private UmbrellaAnswer answer() {
        Budget search = budget.atMost(question.search().time());
        BestPlans plans = BestPlans.of(problem(), PlanGoals.cheapest(null));
        boolean none = rows.isEmpty();
        CoverPlan best = plans.best(search);
        Optima optima = !none && best.status() == Status.OPTIMAL
                ? plans.allAsGood(best, question.search().limit(), search)
                : new Optima(List.of(), false);
        List<UmbrellaCandidate> candidates =
                egos.stream().map(this::candidate).sorted(WIDEST_FIRST).toList();
        List<Cell> outOfReach =
                cells.reachable().stream().filter(cell -> !rows.contains(cell)).toList();
        return new UmbrellaAnswer(
                UmbrellaHeader.of(graph, question, cells, egos),
                candidates,
                none ? Status.INFEASIBLE : best.status(),
                none ? null : Double.valueOf(best.value()),
                none ? null : Double.valueOf(best.bound()),
                none ? null : Double.valueOf(best.gap()),
                organisations(
                        optima.plans().isEmpty()
                                ? best.columns()
                                : optima.plans().get(0)),
                optima.plans().stream().map(this::organisations).toList(),
                optima.complete(),
                outOfReach,
                cells.unreachable());
    }

    private CoverProblem problem() {
        CoverProblemBuilder problem = CoverProblem.of(rows.size(), egos.size());
        for (int row = 0; row < rows.size(); row++) {
            budget.check();
            problem.weight(row, rows.get(row).countedPeople());
            for (int column = 0; column < egos.size(); column++) {
                if (egos.get(column).reaches(rows.get(row).partners())) {
                    problem.covers(column, row);
                }
            }
        }
        return problem.build();
    }

    private List<OrganisationOnDate> organisations(Collection<Integer> columns) {
        return columns.stream().map(column -> egos.get(column).organisation()).toList();
    }

    private UmbrellaCandidate candidate(Ego ego) {
        budget.check();
        List<UmbrellaCell> under =
                cells.all().stream().map(cell -> under(ego, cell)).toList();
        List<Cell> own = cellsBy(under, List.of(By.SELF));
        List<Cell> together = cellsBy(under, List.of(By.SELF, By.PARTNER));
        double everybody = Cell.people(cells.all());
        return new UmbrellaCandidate(
                ego.organisation(),
                ego.partners().stream().map(cells.partners()::get).toList(),
                ego.others(),
                new Share(own.size(), cells.all().size()),
                new Share(Cell.people(own), everybody),
                new Share(together.size(), cells.all().size()),
                new Share(Cell.people(together), everybody),
                under);
    }

    private UmbrellaCell under(Ego ego, Cell cell) {
        List<OrganisationOnDate> partners = ego.partners().stream()
                .filter(cell.partners()::contains)
                .map(cells.partners()::get)
                .toList();
        By without = partners.isEmpty() ? By.NOBODY : By.PARTNER;
        return new UmbrellaCell(cell, cell.partners().contains(ego.number()) ? By.SELF : without, partners);
    }

    private static List<Cell> cellsBy(List<UmbrellaCell> cells, List<By> by) {
        return cells.stream()
                .filter(cell -> by.contains(cell.by()))
                .map(UmbrellaCell::cell)
                .toList();
    }
}
