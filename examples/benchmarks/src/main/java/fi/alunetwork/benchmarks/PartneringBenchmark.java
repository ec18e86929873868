package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.consortium.ConsortiumAnalysis;
import fi.alunetwork.core.consortium.ConsortiumAnswer;
import fi.alunetwork.core.consortium.ConsortiumQuestion;
import fi.alunetwork.core.consortium.PlacesNeeded;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.takeover.TakeoverAnalysis;
import fi.alunetwork.core.takeover.TakeoverAnswer;
import fi.alunetwork.core.takeover.TakeoverQuestion;
import fi.alunetwork.core.umbrella.UmbrellaAnalysis;
import fi.alunetwork.core.umbrella.UmbrellaAnswer;
import fi.alunetwork.core.umbrella.UmbrellaQuestion;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Plans of several organisations with four services by lawful producers, curve, equally good ones and indispensable
 * partners included: of a wellbeing services county and of the mainland.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartneringBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate EVE = LocalDate.of(2022, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2023, 12, 31);
    private static final ServicePackage FOUR = ServicePackage.of(
            Service.YOUTH_WORKSHOP,
            Service.REHABILITATIVE_WORK_ACTIVITY,
            Service.SOCIAL_REHABILITATION,
            Service.WORK_COACHING);

    /** Kainuu, Pirkanmaa, and the mainland. */
    @Param({"20", "08", "mainland"})
    public String area = "20";

    private WorkshopGraph graph = new WorkshopGraph(Revision.EMPTY, GraphContents.EMPTY);
    private ServicePackage asked = FOUR;
    private DatedGraph picture = graph.asOf(DAY);

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
        asked = area.equals("mainland")
                ? FOUR
                : FOUR.among(ServicePackage.LAWFULLY.in(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, area)));
    }

    /** The fewest partners. */
    @Benchmark
    public ConsortiumAnswer consortium() {
        return ConsortiumAnalysis.answer(picture, ConsortiumQuestion.of(asked), Budget.UNLIMITED);
    }

    /** At most ten partners that give the most people a place, two for 1 000 people. */
    @Benchmark
    public ConsortiumAnswer consortiumWithPlaces() {
        return ConsortiumAnalysis.answer(
                picture,
                ConsortiumQuestion.of(asked)
                        .needing(new PlacesNeeded(2, 0))
                        .seeking(ConsortiumQuestion.Goal.MOST_PEOPLE, 10),
                Budget.UNLIMITED);
    }

    /** What the reform of 2023 took, and who could take it over; two new pictures each time. */
    @Benchmark
    public TakeoverAnswer takeover() {
        return TakeoverAnalysis.answer(
                graph.asOf(EVE), graph.asOf(LATER), TakeoverQuestion.of(asked), Budget.UNLIMITED);
    }

    /** Every candidate with its partners, and the fewest coordinators. */
    @Benchmark
    public UmbrellaAnswer umbrella() {
        return UmbrellaAnalysis.answer(picture, UmbrellaQuestion.of(asked), Budget.UNLIMITED);
    }
}
