package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.reach.Base;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.siting.SitingAnalysis;
import fi.alunetwork.core.siting.SitingGoal;
import fi.alunetwork.core.siting.SitingQuestion;
import fi.alunetwork.core.workshop.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Value, bound, gap and time of new points for the whole country on the Finnish dataset, for each goal, curve included:
 * 308 municipalities, whose centres are the candidates, beside the existing workshops and without any. Started by hand.
 */
public final class SitingRun {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Duration LONG = Duration.ofMinutes(2);

    private SitingRun() {}

    /** Runs them all and prints a line for each. */
    public static void main(String[] arguments) {
        GraphContents finland = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        DatedGraph graph = new WorkshopGraph(Revision.EMPTY, finland).asOf(DAY);
        for (Service service : List.of(Service.REHABILITATIVE_WORK_ACTIVITY, Service.SOCIAL_REHABILITATION)) {
            for (SitingGoal goal : SitingGoal.values()) {
                print(graph, service, goal, 10);
            }
            print(graph, service, SitingGoal.LEAST_DISTANCE, 20);
        }
    }

    private static void print(DatedGraph graph, Service service, SitingGoal goal, int points) {
        SitingQuestion question = SitingQuestion.about(service)
                .seeking(goal)
                .opening(points)
                .searching(LONG)
                .among(Scope.MAINLAND.over(Base.WHOLE_COUNTRY));
        PlanLine.print(
                service + " " + goal + " " + points,
                () -> PlanLine.of(SitingAnalysis.answer(graph, question, Budget.UNLIMITED)
                        .services()
                        .get(0)
                        .plans()
                        .get(0)));
    }
}
