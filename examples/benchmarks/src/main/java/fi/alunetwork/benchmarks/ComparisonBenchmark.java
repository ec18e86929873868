package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.comparison.Comparison;
import fi.alunetwork.core.comparison.CoverageComparison;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
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

/** The comparison of the eve of the reform of 2023 with a year later, causes included, on the national data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {

    private static final LocalDate EVE = LocalDate.of(2022, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2023, 12, 31);
    private static final CoverageQuestion ONE = CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);
    private static final CoverageQuestion ALL = CoverageQuestion.about(Service.values());

    private WorkshopGraph graph = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);

    /** Reads the Finnish dataset. */
    @Setup
    public void read() {
        graph = new WorkshopGraph(
                Revision.EMPTY,
                DatasetReader.read(Path.of("examples/finland"))
                        .dataset()
                        .orElseThrow()
                        .contents());
    }

    /** Two new pictures and one service. */
    @Benchmark
    public CoverageComparison oneService() {
        return compare(ONE);
    }

    /** Two new pictures and all services. */
    @Benchmark
    public CoverageComparison allServices() {
        return compare(ALL);
    }

    private CoverageComparison compare(CoverageQuestion question) {
        return new Comparison(graph.asOf(EVE), graph.asOf(LATER)).coverage(question, Budget.UNLIMITED);
    }
}
