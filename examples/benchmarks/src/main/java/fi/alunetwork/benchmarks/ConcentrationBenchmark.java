package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.concentration.ConcentrationAnalysis;
import fi.alunetwork.core.concentration.ConcentrationAnswer;
import fi.alunetwork.core.concentration.ConcentrationQuestion;
import fi.alunetwork.core.concentration.ConcentrationSeries;
import fi.alunetwork.core.concentration.Variable;
import fi.alunetwork.core.continuity.ContinuityAnalysis;
import fi.alunetwork.core.continuity.ContinuityAnswer;
import fi.alunetwork.core.continuity.ContinuityQuestion;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Concentration and inequality of one service on the mainland, and its continuity, on the national data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConcentrationBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final ConcentrationQuestion DISTANCE =
            ConcentrationQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);
    private static final ConcentrationQuestion COUNT =
            DISTANCE.comparing(Variable.COUNT, Threshold.of(Threshold.Preset.LOCAL_SERVICE));
    private static final List<LocalDate> EIGHT_YEARS =
            IntStream.range(0, 8).mapToObj(DAY::minusYears).toList();
    private static final ContinuityQuestion FOUR_YEARS = ContinuityQuestion.about(
            Service.REHABILITATIVE_WORK_ACTIVITY, LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 1));

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

    /** A new picture, and how unequal distances are. */
    @Benchmark
    public ConcentrationAnswer distance() {
        return ConcentrationAnalysis.answer(graph.asOf(DAY), DISTANCE, Budget.UNLIMITED);
    }

    /** A new picture, and how unequal the numbers of offers within reach are. */
    @Benchmark
    public ConcentrationAnswer count() {
        return ConcentrationAnalysis.answer(graph.asOf(DAY), COUNT, Budget.UNLIMITED);
    }

    /** Eight new pictures, and how unequal distances are in each. */
    @Benchmark
    public ConcentrationSeries eightYears() {
        return ConcentrationSeries.of(graph.asOf(DAY), DISTANCE, EIGHT_YEARS, Budget.UNLIMITED);
    }

    /** A new picture for every day of four years on which something can change. */
    @Benchmark
    public ContinuityAnswer continuityOfFourYears() {
        return ContinuityAnalysis.answer(graph.asOf(DAY), FOUR_YEARS, Budget.UNLIMITED);
    }
}
