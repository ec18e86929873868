package fi.alunetwork.graphql.upkeep;

import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.embedded.DataBackup;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Packs ({@code --alu.backup=<file>}) or unpacks ({@code --alu.restore=<file>}) the data of the embedded database
 * before anything is started, and ends. Where the graph is to be exported, takes the web server away: the program
 * serves nobody then, and its port may be another's.
 */
public final class DataTasks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DataTasks.class);
    private static final String NO_WEB_SERVER = "-1";

    private final IntConsumer exit;

    /** Ends the process. */
    public DataTasks() {
        this(System::exit);
    }

    DataTasks(IntConsumer exit) {
        this.exit = exit;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        String backup = environment.getProperty("alu.backup");
        String restore = environment.getProperty("alu.restore");
        if (backup != null || restore != null) {
            exit.accept(isDone(environment, backup, restore) ? 0 : 1);
        } else if (environment.containsProperty(GraphExporter.FOLDER)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "export", Map.of("server.port", NO_WEB_SERVER, "management.server.port", NO_WEB_SERVER)));
        }
    }

    private static boolean isDone(
            ConfigurableEnvironment environment, @Nullable String backup, @Nullable String restore) {
        try {
            if (environment.containsProperty("spring.neo4j.uri")) {
                throw new StoreStartException("The data are on a server (spring.neo4j.uri), which is backed up and"
                        + " restored with its own tools. Maybe export the graph as a dataset with --alu.export=...");
            }
            Path data = Path.of(environment.getProperty("alu.data", ".alu"));
            if (backup != null && restore != null) {
                throw new StoreStartException("Both alu.backup and alu.restore are given; expected one of them.");
            } else if (backup != null) {
                LOG.info("Packed {} files of {} into {}.", DataBackup.write(data, Path.of(backup)), data, backup);
            } else if (restore != null) {
                LOG.info("Unpacked {} files of {} into {}.", DataBackup.restore(Path.of(restore), data), restore, data);
            }
            return true;
        } catch (StoreStartException e) {
            LOG.error(e.getMessage());
            return false;
        }
    }
}
