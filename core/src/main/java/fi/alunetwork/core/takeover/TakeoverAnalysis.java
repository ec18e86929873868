package fi.alunetwork.core.takeover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.BestPlans;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.Optima;
import fi.alunetwork.core.cover.PlanGoals;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.OfferedPlaces;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers {@link TakeoverQuestion}s: a pure function of two pictures and a question, where the search comes to its end
 * before its time does. The fewest organisations are a set cover over the lost cells that somebody could take (LSCP,
 * Toregas, Swain, ReVelle and Bergman 1971, organisations as the sets).
 */
public final class TakeoverAnalysis {

    private final DatedGraph before;
    private final DatedGraph after;
    private final TakeoverQuestion question;
    private final Budget budget;
    private final Losses losses;
    private final List<LostCell> lost;
    private final List<LostCell> restorable;
    private final List<OrganisationOnDate> candidates;

    private TakeoverAnalysis(DatedGraph before, DatedGraph after, TakeoverQuestion question, Budget budget) {
        this.before = before;
        this.after = after;
        this.question = question;
        this.budget = budget;
        losses = Losses.between(before, after, question.produced(), budget);
        Candidates near = new Candidates(after, question);
        lost = new ArrayList<>();
        for (Losses.Loss loss : losses.lost()) {
            budget.check();
            Candidates.Found found = near.of(loss.cell());
            lost.add(new LostCell(loss.cell(), losses.formerly(loss), found.candidates(), found.state(), List.of()));
        }
        restorable = lost.stream()
                .filter(cell -> cell.state() == LostCell.State.RESTORABLE)
                .toList();
        SortedMap<OrganisationId, OrganisationOnDate> bodies = new TreeMap<>();
        restorable.forEach(cell -> cell.candidates().forEach(candidacy -> {
            OrganisationOnDate body = candidacy.organisation();
            bodies.put(body.record().id(), body);
        }));
        candidates = List.copyOf(bodies.values());
    }

    /**
     * Answers the question for what the second picture lacks of the first.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area, the network, the indicator or an organisation is
     *     not known, or nobody needs the package
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up before the search begins
     */
    public static TakeoverAnswer answer(DatedGraph before, DatedGraph after, TakeoverQuestion question, Budget budget) {
        question.mustNot().forEach(after::getOrganisation);
        TakeoverAnalysis analysis = new TakeoverAnalysis(before, after, question, budget);
        analysis.losses.after().requireDemand();
        return analysis.answer();
    }

    private TakeoverAnswer answer() {
        Budget search = budget.atMost(question.search().time());
        BestPlans plans = BestPlans.of(problem(), PlanGoals.cheapest(null));
        boolean nothing = restorable.isEmpty() && !lost.isEmpty();
        CoverPlan best = plans.best(search);
        List<Integer> indispensable = plans.needed(best, search).inEveryPlan();
        Optima optima = best.status() == Status.OPTIMAL
                ? plans.allAsGood(best, question.search().limit(), search)
                : new Optima(List.of(), false);
        List<OrganisationOnDate> chosen = organisations(
                optima.plans().isEmpty() ? best.columns() : optima.plans().get(0));
        List<LostCell> taken = lost.stream().map(cell -> taken(cell, chosen)).toList();
        return new TakeoverAnswer(
                TakeoverHeader.of(before, after, question, losses, taken),
                nothing ? Status.INFEASIBLE : best.status(),
                nothing ? null : Double.valueOf(best.value()),
                nothing ? null : Double.valueOf(best.bound()),
                nothing ? null : Double.valueOf(best.gap()),
                new Takers(taken, scopedAsOpen()).of(chosen),
                nothing
                        ? List.of()
                        : optima.plans().stream().map(this::organisations).toList(),
                optima.complete() && !nothing,
                organisations(indispensable),
                taken,
                new Share(people(restorable), people(lost)),
                losses.noLongerKnown(),
                places());
    }

    private boolean scopedAsOpen() {
        return question.produced().scope().assumeOpen();
    }

    private CoverProblem problem() {
        List<OrganisationId> order =
                candidates.stream().map(body -> body.record().id()).toList();
        CoverProblemBuilder problem = CoverProblem.of(restorable.size(), candidates.size());
        for (int row = 0; row < restorable.size(); row++) {
            problem.weight(row, restorable.get(row).cell().countedPeople());
            for (Candidacy candidacy : restorable.get(row).candidates()) {
                problem.covers(
                        Collections.binarySearch(
                                order, candidacy.organisation().record().id()),
                        row);
            }
        }
        return problem.build();
    }

    private List<OrganisationOnDate> organisations(Collection<Integer> columns) {
        return columns.stream().map(candidates::get).toList();
    }

    private static LostCell taken(LostCell cell, List<OrganisationOnDate> chosen) {
        return cell.takenBy(cell.candidates().stream()
                .map(Candidacy::organisation)
                .filter(chosen::contains)
                .toList());
    }

    private static double people(List<LostCell> cells) {
        return Cell.people(cells.stream().map(LostCell::cell).toList());
    }

    private List<LostPlaces> places() {
        List<LostPlaces> places = new ArrayList<>();
        for (Service service : question.produced().services()) {
            List<OfferedPlaces> offers = losses.offersOf(service);
            if (!offers.isEmpty()) {
                places.add(new LostPlaces(
                        service, OfferedPlaces.known(offers), offers.size(), OfferedPlaces.notKnown(offers)));
            }
        }
        return places;
    }
}
