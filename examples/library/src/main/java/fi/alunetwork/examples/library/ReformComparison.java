package fi.alunetwork.examples.library;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.comparison.Comparison;
import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.workshop.Service;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Prints what the reform of 2023 did to rehabilitative work activity: who lost it within reach, and why. From the
 * repository's root, after {@code mvn package}:
 *
 * <pre>
 * mvn -q exec:java -pl examples/library -Dexec.mainClass=fi.alunetwork.examples.library.ReformComparison \
 *     -Dexec.args=examples/finland
 * </pre>
 */
public final class ReformComparison {

    private ReformComparison() {}

    /**
     * Runs the program.
     *
     * @param arguments the dataset's folder
     */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), System.out);
    }

    static void print(Path folder, PrintStream out) {
        DatasetReading reading = DatasetReader.read(folder);
        if (reading.dataset().isEmpty()) {
            reading.findings().forEach(out::println);
            return;
        }
        Revision revision = new Revision(1, Instant.now(), folder.toString());
        WorkshopGraph graph =
                new WorkshopGraph(revision, reading.dataset().get().contents());

        // Two pictures, and one question asked of both.
        Comparison reform =
                new Comparison(graph.asOf(LocalDate.of(2022, 12, 31)), graph.asOf(LocalDate.of(2023, 12, 31)));
        ByRule change = reform.coverage(CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY), Budget.UNLIMITED)
                .services()
                .get(0)
                .thresholds()
                .get(0)
                .rules()
                .get(0);
        out.printf(
                Locale.ROOT,
                "Covered for certain: %.0f before, %.0f after. Lost by %d municipalities, gained by %d.%n",
                change.figure().covered().before(),
                change.figure().covered().after(),
                change.losers().size(),
                change.gainers().size());
        change.losers()
                .forEach(loser -> out.printf("%s: %s%n", loser.municipality().names(), loser.reason(Language.EN)));
    }
}
