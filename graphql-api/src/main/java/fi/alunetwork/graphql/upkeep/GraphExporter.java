package fi.alunetwork.graphql.upkeep;

import fi.alunetwork.core.dataset.Dataset;
import fi.alunetwork.core.dataset.DatasetDescription;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.GraphExport;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreProperties;
import fi.alunetwork.store.graph.GraphReady;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the whole graph as a dataset folder ({@code --alu.export=<folder>}) when it is loaded, and ends. */
@Component
@ConditionalOnProperty(GraphExporter.FOLDER)
final class GraphExporter {

    static final String FOLDER = "alu.export";

    private static final Logger LOG = LoggerFactory.getLogger(GraphExporter.class);

    private final Path folder;
    private final Optional<Path> origin;
    private final IntConsumer exit;

    @Autowired
    GraphExporter(@Value("${" + FOLDER + "}") String folder, StoreProperties store) {
        this(Path.of(folder), Optional.ofNullable(store.datasetFolder()), System::exit);
    }

    GraphExporter(Path folder, Optional<Path> origin, IntConsumer exit) {
        this.folder = folder;
        this.origin = origin;
        this.exit = exit;
    }

    @EventListener
    void graphReady(GraphReady ready) {
        int code = isWritten(ready.graph()) ? 0 : 1;
        // The event comes from the thread that starts the database, and ending waits for that thread.
        new Thread(() -> exit.accept(code), "end").start();
    }

    private boolean isWritten(WorkshopGraph graph) {
        try {
            Dataset written = GraphExport.write(graph, description(), folder);
            LOG.info(
                    "Exported revision {} to {}: {} workshops, {} organisations, {} partnerships; read back and the"
                            + " same.",
                    graph.revision().number(),
                    folder,
                    written.contents().workshops().size(),
                    written.contents().organisations().size(),
                    written.contents().partnerships().size());
            return true;
        } catch (RuntimeException e) {
            LOG.error("{}", e.getMessage());
            LOG.debug("What the export met.", e);
            return false;
        }
    }

    /** The graph keeps the names of its sources and not their titles, which the dataset that it began with has. */
    private Optional<DatasetDescription> description() {
        return origin.flatMap(dataset -> DatasetReader.read(dataset).dataset()).map(Dataset::description);
    }
}
