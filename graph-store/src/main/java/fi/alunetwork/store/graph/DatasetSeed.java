package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.Dataset;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.store.StoreStartException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dataset that an empty store begins with, where one is named. */
final class DatasetSeed {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetSeed.class);

    private final GraphStore store;
    private final @Nullable Path folder;
    private @Nullable CompletableFuture<DatasetReading> reading;

    DatasetSeed(GraphStore store, @Nullable Path folder) {
        this.store = store;
        this.folder = folder == null ? null : folder.toAbsolutePath().normalize();
    }

    /**
     * Begins to read the dataset, in another thread, where nothing was ever put into the store; leaves every other
     * store as it is.
     */
    void prepare() {
        if (folder != null && store.revision().equals(Revision.EMPTY)) {
            LOG.info("Reading the dataset in {}.", folder);
            reading = CompletableFuture.supplyAsync(() -> DatasetReader.read(folder));
        }
    }

    /**
     * Imports what was prepared, where the store is empty still: of several programs that start on it at once, one
     * imports.
     *
     * @throws StoreStartException where the dataset has errors; nothing was changed then
     */
    void plant() {
        if (reading != null) {
            importInto(store, dataset(reading.join()));
        }
    }

    private Dataset dataset(DatasetReading read) {
        if (!read.errors().isEmpty()) {
            throw new StoreStartException("The dataset in " + folder + " has "
                    + read.errors().size()
                    + " errors and was not imported. Mend them and start again:"
                    + read.errors().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
        }
        read.findings().forEach(finding -> LOG.warn("{}", finding));
        return read.dataset().orElseThrow();
    }

    private static void importInto(GraphStore store, Dataset dataset) {
        String source = dataset.description().title() + ", version "
                + dataset.description().version();
        Progress progress = (step, done, total) -> LOG.info("Importing {} {}/{}.", step, done, total);
        try {
            Revision revision = store.importAll(dataset.contents(), Signature.of(source), Revision.EMPTY, progress);
            LOG.info("Imported as revision {}: {}.", revision.number(), source);
        } catch (ChangedMeanwhileException e) {
            LOG.info("Another program was faster: the dataset was not imported. {}", e.getMessage());
        }
    }
}
