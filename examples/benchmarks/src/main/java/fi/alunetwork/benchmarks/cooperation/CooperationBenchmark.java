package fi.alunetwork.benchmarks.cooperation;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cohesion.CohesionAnalysis;
import fi.alunetwork.core.cohesion.CohesionAnswer;
import fi.alunetwork.core.cohesion.CohesionQuestion;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.position.ActorPosition;
import fi.alunetwork.core.position.PositionAnalysis;
import fi.alunetwork.core.position.PositionQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

/** Cohesion and positions of the national cooperation network, joint membership included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CooperationBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private DatedGraph picture = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY).asOf(DAY);

    /** Reads the Finnish dataset. */
    @Setup
    public void read() {
        picture = new WorkshopGraph(
                        Revision.EMPTY,
                        DatasetReader.read(Path.of("examples/finland"))
                                .dataset()
                                .orElseThrow()
                                .contents())
                .asOf(DAY);
    }

    /** The network alone. */
    @Benchmark
    public CooperationNetwork network() {
        return CooperationNetwork.of(picture, CooperationScope.ORGANISATIONS.withSharedMembership());
    }

    /** The network and its cohesion, E-I indices tested by 999 permutations. */
    @Benchmark
    public CohesionAnswer cohesion() {
        return CohesionAnalysis.answer(network(), CohesionQuestion.WHOLE, Budget.UNLIMITED);
    }

    /** The network and every measure of every actor. */
    @Benchmark
    public List<ActorPosition> positions() {
        return positions(network());
    }

    /** A full answer: the network, its cohesion and every measure of every actor. */
    @Benchmark
    public List<Object> cohesionAndPositions() {
        CooperationNetwork network = network();
        CohesionAnswer cohesion = CohesionAnalysis.answer(network, CohesionQuestion.WHOLE, Budget.UNLIMITED);
        return List.of(cohesion, positions(network));
    }

    private static List<ActorPosition> positions(CooperationNetwork network) {
        return PositionAnalysis.answer(network, PositionQuestion.EXACT, Budget.UNLIMITED)
                .rows();
    }
}
