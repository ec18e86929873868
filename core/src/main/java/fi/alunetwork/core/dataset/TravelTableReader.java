package fi.alunetwork.core.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.quality.Finding.Location;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads a table of travel costs: CSV with the columns {@code from}, {@code to} and {@code minutes} or {@code km}. Lines
 * that begin with {@code #} before the header tell its source. A table with an error is refused whole.
 */
public final class TravelTableReader {

    private static final String COMMENT = "#";
    private static final String ENDING = ".csv";
    private static final int TOLD = 5;

    private TravelTableReader() {}

    /**
     * Reads a file. Never throws for bad data, nor for a file that is not there: these are findings too.
     *
     * @param file the file; its name without {@code .csv} is the name of the table
     * @param graph whose municipalities and sites, of whatever time, the codes must be
     */
    public static TravelReading read(Path file, WorkshopGraph graph) {
        Findings findings = new Findings();
        String name = String.valueOf(file.getFileName());
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of(""));
        Optional<TravelTable> table =
                TextFile.read(folder, name, findings).map(text -> table(name, text, new Codes(graph), findings));
        return new TravelReading(findings.hasErrors() ? Optional.empty() : table, findings.inOrder());
    }

    private static TravelTable table(String file, String text, Codes codes, Findings findings) {
        String source = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()).strip())
                .collect(Collectors.joining(" "));
        if (source.isEmpty()) {
            findings.add(
                    Fault.NO_SOURCE_TOLD,
                    new Location.InFile(file, 1, null),
                    "",
                    "a first line such as # who worked the ways out, when and how",
                    null);
        }
        List<CsvRecord> lines = Csv.read(withoutComments(text), file, findings);
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0).getFields();
        TravelUnit unit = header.contains(TravelPairTable.columnOf(TravelUnit.KM))
                        && !header.contains(TravelPairTable.columnOf(TravelUnit.MINUTES))
                ? TravelUnit.KM
                : TravelUnit.MINUTES;
        TravelPairTable table = new TravelPairTable(file, unit);
        List<Row> rows = TableFile.rows(lines, table, findings).rows();
        DuplicateKeys.check(table, rows, findings);
        rows.forEach(row -> codes.check(table, row, findings));
        List<TravelTable.Pair> pairs =
                rows.stream().filter(Row::isWhole).map(table::pair).toList();
        tellOwnWaysMissing(file, pairs, findings);
        String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        return new TravelTable(name, unit, source, pairs);
    }

    /** The comments as empty lines, so that the others keep their numbers. */
    private static String withoutComments(String text) {
        long comments = text.lines().takeWhile(line -> line.startsWith(COMMENT)).count();
        return text.lines().skip(comments).collect(Collectors.joining("\n", "\n".repeat((int) comments), ""));
    }

    private static void tellOwnWaysMissing(String file, List<TravelTable.Pair> pairs, Findings findings) {
        Set<String> without = new TreeSet<>();
        Set<String> with = new HashSet<>();
        for (TravelTable.Pair pair : pairs) {
            without.add(pair.from().value());
            if (pair.from().value().equals(pair.to())) {
                with.add(pair.to());
            }
        }
        without.removeAll(with);
        if (!without.isEmpty()) {
            findings.add(
                    Fault.OWN_WAY_MISSING,
                    new Location.InFile(file, 0, null),
                    without.stream().limit(TOLD).collect(Collectors.joining(", "))
                            + (without.size() > TOLD ? " and " + (without.size() - TOLD) + " more" : ""),
                    "a row from each municipality to itself: without one the way within it is not known",
                    null);
        }
    }

    /** The codes that a row may name. */
    private static final class Codes {

        private final Set<String> municipalities;
        private final Set<String> sites;

        Codes(WorkshopGraph graph) {
            this.municipalities = graph.contents().municipalities().stream()
                    .map(municipality -> municipality.code().value())
                    .collect(Collectors.toSet());
            this.sites = graph.contents().workshops().stream()
                    .flatMap(workshop -> workshop.sites().stream())
                    .map(site -> site.id().value())
                    .collect(Collectors.toSet());
        }

        void check(TravelPairTable table, Row row, Findings findings) {
            if (row.isUnderstood(table.from()) && !municipalities.contains(row.text(table.from()))) {
                unknown(table, row, table.from(), "the code of a municipality of the graph", findings);
            }
            String to = row.text(table.to());
            if (!to.isEmpty() && !municipalities.contains(to) && !sites.contains(to)) {
                unknown(table, row, table.to(), "the code of a municipality or the id of a site", findings);
            }
        }

        private void unknown(TravelPairTable table, Row row, Column<?, ?> column, String expected, Findings findings) {
            String code = row.text(column);
            findings.add(Fault.UNKNOWN_CODE, table, row, column, code, expected, Nearest.among(municipalities, code));
        }
    }
}
