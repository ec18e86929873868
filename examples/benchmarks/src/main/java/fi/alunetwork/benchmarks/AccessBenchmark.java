package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.access.AccessAnalysis;
import fi.alunetwork.core.access.AccessAnswer;
import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.criticality.CriticalityAnalysis;
import fi.alunetwork.core.criticality.CriticalityAnswer;
import fi.alunetwork.core.criticality.CriticalityQuestion;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.redundancy.RedundancyAnalysis;
import fi.alunetwork.core.redundancy.RedundancyAnswer;
import fi.alunetwork.core.redundancy.RedundancyQuestion;
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

/**
 * Access, redundancy and criticality of one service for all municipalities of the national data, on a picture that is
 * there already; and floating catchments of 5 000 demand points and 5 000 sites all over the country, whose pairs grow
 * with points times the sites within reach, and whose search grows with points times the sites in the band of
 * latitudes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AccessBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Service SERVICE = Service.REHABILITATIVE_WORK_ACTIVITY;

    private DatedGraph national = empty();
    private DatedGraph scattered = empty();

    private static DatedGraph empty() {
        return new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY).asOf(DAY);
    }

    /** Reads the Finnish dataset, and scatters points and sites over its area. */
    @Setup
    public void read() {
        GraphContents finland = DatasetReader.read(Path.of("examples/finland"))
                .dataset()
                .orElseThrow()
                .contents();
        national = new WorkshopGraph(Revision.EMPTY, finland).asOf(DAY);
        scattered = new WorkshopGraph(Revision.EMPTY, ScatteredSites.over(finland, 5000, 5000)).asOf(DAY);
    }

    /** Places per 1 000 people of every municipality. */
    @Benchmark
    public AccessAnswer access() {
        return AccessAnalysis.answer(national, AccessQuestion.about(SERVICE), Budget.UNLIMITED);
    }

    /** Organisations within reach, sole providers and lots. */
    @Benchmark
    public RedundancyAnswer redundancy() {
        return RedundancyAnalysis.answer(national, RedundancyQuestion.about(SERVICE), Budget.UNLIMITED);
    }

    /** Criticality of every workshop and organisation, and the worst pair of each kind. */
    @Benchmark
    public CriticalityAnswer worstPair() {
        return CriticalityAnalysis.answer(national, CriticalityQuestion.about(SERVICE), Budget.UNLIMITED);
    }

    /** The same and the worst triple of each kind. */
    @Benchmark
    public CriticalityAnswer worstTriple() {
        return CriticalityAnalysis.answer(
                national, CriticalityQuestion.about(SERVICE).closing(3), Budget.UNLIMITED);
    }

    /** E2SFCA of 5 000 demand points and 5 000 sites within 30 km. */
    @Benchmark
    public AccessAnswer scatteredAccess() {
        return AccessAnalysis.answer(scattered, AccessQuestion.about(Service.YOUTH_WORKSHOP), Budget.UNLIMITED);
    }
}
