package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.time.LocalDate;
import java.util.List;

/**
 * An ordered list of changes. A later change is made to what the earlier ones left, so that it can close what an
 * earlier one opened.
 *
 * @param changes the changes in their order
 */
public record Scenario(List<Change> changes) {

    /** No change: what it is applied to stays as it is. */
    public static final Scenario NONE = new Scenario(List.of());

    /** The most changes that a scenario may have. */
    public static final int MOST_CHANGES = 200;

    public Scenario {
        changes = List.copyOf(changes);
    }

    /** These changes in this order. */
    public static Scenario of(Change... changes) {
        return new Scenario(List.of(changes));
    }

    /** {@link #applyTo(WorkshopGraph, LocalDate, Budget)} without a limit of time. */
    public WorkshopGraph applyTo(WorkshopGraph graph, LocalDate day) {
        return applyTo(graph, day, Budget.UNLIMITED);
    }

    /**
     * The graph after the changes, which hold from the day on: on earlier days it is the graph itself, and on that day
     * and later ones what was closed is closed, what was added is there, and what was to begin later and is closed
     * never begins. The graph itself stays as it is. Without changes the graph is returned.
     *
     * @param graph what the changes are made to
     * @param day the first day on which they hold
     * @throws BadScenarioException where a change cannot be made; nothing is applied then, and all problems are told
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public WorkshopGraph applyTo(WorkshopGraph graph, LocalDate day, Budget budget) {
        if (changes.isEmpty()) {
            return graph;
        }
        if (changes.size() > MOST_CHANGES) {
            throw new BadScenarioException(List.of(new Problem(
                    0,
                    "changes",
                    "a list of " + changes.size(),
                    "at most " + MOST_CHANGES,
                    "one change that selects by form, service and area can stand for many")));
        }
        Draft draft = new Draft(graph, day, changes.toString(), budget);
        for (Change change : changes) {
            budget.check();
            draft.begin(change);
            Steps.make(change, draft);
            draft.end();
        }
        return draft.finished();
    }
}
