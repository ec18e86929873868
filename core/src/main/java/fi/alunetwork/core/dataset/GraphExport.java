package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.DatasetDescription.Licence;
import fi.alunetwork.core.dataset.DatasetDescription.Source;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a whole graph as a dataset folder that is imported back as the same graph: every record and every date. The
 * numbers of revisions are the store's own and stay there.
 */
public final class GraphExport {

    private static final String PART = ".part";
    private static final int REASONS_TOLD = 20;

    private GraphExport() {}

    /**
     * Writes the folder, reads it back, and lets it appear under its name only then.
     *
     * @param origin the description of the dataset that the graph began with, for the titles and licences of its
     *     sources, which the graph does not keep; empty where there was none
     * @param folder must not exist, or be empty
     * @return the dataset as it was written
     * @throws IllegalArgumentException where there is something in the folder
     * @throws IllegalStateException where what was written is not what is read back; the folder is left with the ending
     *     {@code .part} then
     * @throws UncheckedIOException where it cannot be written
     */
    public static Dataset write(WorkshopGraph graph, Optional<DatasetDescription> origin, Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        requireEmpty(target);
        Path part = target.resolveSibling(target.getFileName() + PART);
        requireEmpty(part);
        Dataset dataset = new Dataset(describe(graph, origin), graph.contents());
        DatasetWriter.write(dataset, part);
        requireSame(dataset, DatasetReader.read(part), part);
        try {
            Files.deleteIfExists(target);
            Files.move(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException("The dataset in " + part + " cannot be moved to " + target, e);
        }
        return dataset;
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IllegalArgumentException("The folder " + folder
                        + " is not empty; expected one that does not exist. Maybe an earlier export is there.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    private static void requireSame(Dataset written, DatasetReading reading, Path part) {
        if (!reading.dataset().equals(Optional.of(written))) {
            Stream<String> reasons = Stream.concat(
                    reading.errors().stream().map(Object::toString),
                    reading.dataset().stream()
                            .flatMap(read -> Tables.ALL.stream()
                                    .flatMap(table -> lost(table, written.contents(), read.contents()))));
            throw new IllegalStateException("What was written to " + part + " is read back as another graph."
                    + reasons.limit(REASONS_TOLD).collect(Collectors.joining("\n", "\n", "")));
        }
    }

    /** The records of the table that did not come back as they were. */
    private static <R> Stream<String> lost(Table<R> table, GraphContents written, GraphContents read) {
        Set<R> back = table.records(read).collect(Collectors.toSet());
        return table.records(written)
                .filter(record -> !back.contains(record))
                .map(record -> table.file() + ": " + record);
    }

    private static DatasetDescription describe(WorkshopGraph graph, Optional<DatasetDescription> origin) {
        Revision revision = graph.revision();
        List<Source> known = origin.map(DatasetDescription::sources).orElse(List.of());
        List<String> named = known.stream().map(Source::name).toList();
        Stream<Source> others = Citations.of(graph.contents()).stream()
                .filter(name -> !named.contains(name))
                .map(name -> new Source(name, name, null, null));
        List<Licence> licences = origin.map(DatasetDescription::licences).orElse(List.of());
        return new DatasetDescription(
                "alu-network-graph",
                "ALU network graph",
                "All records of revision " + revision.number() + " of " + revision.at() + ", which came from: "
                        + revision.source() + ".",
                "revision-" + revision.number(),
                Stream.concat(known.stream(), others).toList(),
                licences);
    }
}
