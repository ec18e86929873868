package fi.alunetwork.examples.library;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.ThresholdCoverage;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Prints how rehabilitative work activity covers a wellbeing services county on a day. From the repository's root,
 * after {@code mvn package}:
 *
 * <pre>
 * mvn -q exec:java -pl examples/library -Dexec.args="examples/finland 20 2025-06-30"
 * </pre>
 */
public final class CountyCoverage {

    private CountyCoverage() {}

    /**
     * Runs the program.
     *
     * @param arguments the dataset's folder, the county's code and the day
     */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), arguments[1], LocalDate.parse(arguments[2]), System.out);
    }

    static void print(Path folder, String county, LocalDate day, PrintStream out) {
        // 1. Read the dataset. Bad data is a list of findings, not an exception.
        DatasetReading reading = DatasetReader.read(folder);
        if (reading.dataset().isEmpty()) {
            reading.findings().forEach(out::println);
            return;
        }

        // 2. Make the graph, and see it as of a day.
        Revision revision = new Revision(1, Instant.now(), folder.toString());
        DatedGraph graph = new WorkshopGraph(revision, reading.dataset().get().contents()).asOf(day);

        // 3. Ask. Everything that is not said takes a default, which the answer's header tells.
        RegionId area = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, county);
        CoverageQuestion question =
                CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY).among(Scope.MAINLAND.in(area));
        ThresholdCoverage coverage = CoverageAnalysis.answer(graph, question, Budget.UNLIMITED)
                .services()
                .get(0)
                .thresholds()
                .get(0);

        // 4. Tell it, with what is invented or not known.
        out.printf("%s, %s, ", graph.getRegion(area).names(), day);
        tell(coverage, out);
    }

    private static void tell(ThresholdCoverage coverage, PrintStream out) {
        CoverageFigure figure = coverage.figures().get(0);
        out.printf(
                Locale.ROOT,
                "%s within %.0f %s: %.0f of %.0f residents covered, %.0f not known, %.0f by invented records%n",
                figure.rule(),
                coverage.threshold().value(),
                coverage.threshold().unit().symbol(),
                figure.covered(),
                figure.base(),
                figure.notKnown(),
                figure.illustrative());
        coverage.municipalities()
                .forEach(row -> out.printf(
                        "%s %s: %s%n",
                        row.municipality().names(), row.state(), row.reason().in(Language.EN)));
    }
}
