package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageAnswer;
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

/** A new picture of a day and the coverage of all municipalities by one service, on the national data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CoverageBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final CoverageQuestion QUESTION = CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);

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

    /** The picture alone. */
    @Benchmark
    public Object asOf() {
        return graph.asOf(DAY).workshops();
    }

    /** The picture and the answer. */
    @Benchmark
    public CoverageAnswer asOfAndCoverage() {
        return CoverageAnalysis.answer(graph.asOf(DAY), QUESTION, Budget.UNLIMITED);
    }
}
