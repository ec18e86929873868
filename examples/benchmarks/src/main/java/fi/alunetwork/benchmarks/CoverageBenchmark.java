package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageAnswer;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelTable.Pair;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Pictures of a day and the coverage of all municipalities in it, on the national data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CoverageBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final CoverageQuestion QUESTION = CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);

    private static final fi.alunetwork.core.reach.Scope SCOPE = fi.alunetwork.core.reach.Scope.MAINLAND;

    private DatedGraph picture = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY).asOf(DAY);
    private TravelTable table = new TravelTable("none", TravelUnit.MINUTES, "", List.of());
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
        picture = graph.asOf(DAY);
        table = new TravelTable("minutes", TravelUnit.MINUTES, "a formula", ways());
    }

    /** A minute a kilometre of straight line between the centres, and five within a municipality. */
    private List<Pair> ways() {
        List<Pair> ways = new ArrayList<>();
        for (MunicipalityOnDate from : picture.municipalities()) {
            for (MunicipalityOnDate to : picture.municipalities()) {
                GeoPoint here = from.record().centre();
                GeoPoint there = to.record().centre();
                if (here != null && there != null) {
                    ways.add(new Pair(from.code(), to.code().value(), 5 + here.distanceKm(there)));
                }
            }
        }
        return ways;
    }

    /** The answer by one service, in a picture that has been asked before. */
    @Benchmark
    public CoverageAnswer coverage() {
        return ask(QUESTION);
    }

    /** The same by producers that the law lets produce, conditions told apart. */
    @Benchmark
    public CoverageAnswer lawfulCoverage() {
        return ask(QUESTION.among(SCOPE.counting(Producers.LAWFUL_OR_CONDITIONAL)));
    }

    /** The same by a table of minutes from every municipality to every other. */
    @Benchmark
    public CoverageAnswer coverageByTable() {
        return ask(QUESTION.within(Threshold.ofMinutes(40)).among(SCOPE.by(table)));
    }

    /** All fifteen services at once. */
    @Benchmark
    public CoverageAnswer coverageOfAllServices() {
        return ask(CoverageQuestion.about(Service.values()));
    }

    private CoverageAnswer ask(CoverageQuestion question) {
        return CoverageAnalysis.answer(picture, question, Budget.UNLIMITED);
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
