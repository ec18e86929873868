package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a dataset folder and tells everything that is wrong with it at once. The order of the rows means nothing,
 * except among the successors of one organisation; owners and parties have their places in a column.
 */
public final class DatasetReader {

    private static final List<TableCheck> CHECKS = List.of(
            new DuplicateKeys(),
            new UnknownCodes(),
            new OverlappingPeriods(),
            new DistantPoints(),
            new SwappedCentres(),
            new MergerCircles(),
            new OutsideValidity());

    private DatasetReader() {}

    /**
     * Reads the folder. Never throws for bad data, nor for a folder or file that is not there or cannot be read: these
     * are findings too.
     */
    public static DatasetReading read(Path folder) {
        Findings findings = new Findings();
        if (!Files.isDirectory(folder)) {
            findings.add(
                    Fault.MISSING_FOLDER,
                    new Location.InFile(folder.toString(), 0, null),
                    "",
                    "a folder with datapackage.json and data",
                    "the path is relative to another folder than " + Path.of("").toAbsolutePath());
            return new DatasetReading(Optional.empty(), findings.inOrder());
        }
        return read(folder, findings);
    }

    private static DatasetReading read(Path folder, Findings findings) {
        Optional<DatasetDescription> description = PackageFile.read(folder, findings);
        UnknownFiles.check(folder, findings);
        ReadTables tables = new ReadTables(folder, findings);
        CHECKS.forEach(check -> check.check(tables, findings));
        description.ifPresent(known -> new UnknownSources(known.sources()).check(tables, findings));
        List<Finding> all = findings.inOrder();
        return findings.hasErrors()
                ? new DatasetReading(Optional.empty(), all)
                : new DatasetReading(description.map(known -> new Dataset(known, tables.contents())), all);
    }
}
