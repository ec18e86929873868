package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.siting.SitingAnalysis;
import fi.alunetwork.core.siting.SitingAnswer;
import fi.alunetwork.core.siting.SitingGoal;
import fi.alunetwork.core.siting.SitingQuestion;
import fi.alunetwork.core.workshop.Service;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** New points on the national data, on a picture that is there already. What takes seconds is in {@link SitingRun}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SitingBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final SitingQuestion QUESTION = SitingQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);
    private static final RegionId LAPLAND = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "21");

    private DatedGraph picture = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY).asOf(DAY);

    /** Reads the Finnish dataset. */
    @Setup
    public void read() {
        GraphContents finland = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        picture = new WorkshopGraph(Revision.EMPTY, finland).asOf(DAY);
    }

    /** All five goals and their curves for the 21 municipalities of Lapland, four points. */
    @Benchmark
    public SitingAnswer allGoalsOfACounty() {
        return ask(QUESTION.opening(4).among(fi.alunetwork.core.reach.Scope.MAINLAND.in(LAPLAND)));
    }

    /** Most people of the mainland newly covered by ten points, with the curve. */
    @Benchmark
    public SitingAnswer mostPeople() {
        return ask(QUESTION.opening(10).seeking(SitingGoal.MOST_PEOPLE));
    }

    /** The fewest points that cover the mainland. */
    @Benchmark
    public SitingAnswer fewestPoints() {
        return ask(QUESTION.seeking(SitingGoal.FEWEST_POINTS));
    }

    private SitingAnswer ask(SitingQuestion question) {
        return SitingAnalysis.answer(picture, question, Budget.UNLIMITED);
    }
}
