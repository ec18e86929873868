package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.Dataset;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.store.StoreStartException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dataset that an empty store begins with, where one is named. */
final class DatasetSeed {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetSeed.class);

    private final GraphStore store;
    private final @Nullable Path folder;

    DatasetSeed(GraphStore store, @Nullable Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Imports the dataset where nothing was ever put into the store; leaves every other store as it is.
     *
     * @throws StoreStartException where the dataset has errors; nothing was changed then
     */
    void plant() {
        if (folder == null || !store.revision().equals(Revision.EMPTY)) {
            return;
        }
        Path absolute = folder.toAbsolutePath().normalize();
        LOG.info("Reading the dataset in {}.", absolute);
        importInto(store, read(absolute));
    }

    private static Dataset read(Path folder) {
        DatasetReading reading = DatasetReader.read(folder);
        if (!reading.errors().isEmpty()) {
            throw new StoreStartException("The dataset in " + folder + " has "
                    + reading.errors().size()
                    + " errors and was not imported. Mend them and start again:"
                    + reading.errors().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
        }
        reading.findings().forEach(finding -> LOG.warn("{}", finding));
        return reading.dataset().orElseThrow();
    }

    private static void importInto(GraphStore store, Dataset dataset) {
        String source = dataset.description().title() + ", version "
                + dataset.description().version();
        Revision revision = store.importAll(
                dataset.contents(), source, (step, done, total) -> LOG.info("Importing {} {}/{}.", step, done, total));
        LOG.info("Imported as revision {}: {}.", revision.number(), source);
    }
}
