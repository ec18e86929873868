package fi.alunetwork.graphql.travel;

import fi.alunetwork.core.dataset.TravelReading;
import fi.alunetwork.core.dataset.TravelTableReader;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.graph.GraphReady;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The tables in the folder {@code alu.travel}, read once when the first graph is there. A table with an error stops the
 * start, so that nobody gets answers by a straight line who asked for minutes.
 */
@Component
final class TravelTables {

    private static final Logger LOG = LoggerFactory.getLogger(TravelTables.class);
    private static final String ENDING = ".csv";

    private final String folder;
    private volatile Map<String, TravelTable> tables = Map.of();

    TravelTables(@Value("${alu.travel:}") String folder) {
        this.folder = folder;
    }

    /** All tables, by name. */
    List<TravelTable> all() {
        return List.copyOf(tables.values());
    }

    /** The table of a name, or that there is none. */
    AskedTable asked(String name) {
        return new AskedTable(
                name,
                Optional.ofNullable(tables.get(name)),
                tables.keySet().stream().toList());
    }

    /**
     * Reads the tables, before anybody is told that the gateway is ready.
     *
     * @throws StoreStartException where the folder cannot be read, or a table has errors
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void graphReady(GraphReady ready) {
        if (folder.isBlank()) {
            return;
        }
        Map<String, TravelTable> read = new TreeMap<>();
        for (Path file : files()) {
            TravelTable table = read(file, ready.graph());
            read.put(table.name(), table);
            LOG.info(
                    "Travel table {}: {} ways in {}.",
                    table.name(),
                    table.pairs(),
                    table.unit().symbol());
        }
        tables = read;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreStartException(
                    "alu.travel is " + folder + ", and no folder of travel tables can be read there. Maybe the path is"
                            + " relative to another folder than " + Path.of("").toAbsolutePath() + ".",
                    e);
        }
    }

    private static TravelTable read(Path file, WorkshopGraph graph) {
        TravelReading reading = TravelTableReader.read(file, graph);
        if (!reading.errors().isEmpty()) {
            throw new StoreStartException("The travel table " + file + " has "
                    + reading.errors().size()
                    + " errors and was not read. Mend them and start again:"
                    + reading.errors().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
        }
        reading.findings().forEach(finding -> LOG.warn("{}", finding));
        return reading.table().orElseThrow();
    }
}
