package fi.alunetwork.store.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The constraints and indexes that the store relies on. Each change to them is a new file in {@code neo4j/migrations};
 * what was applied once is never edited.
 */
public final class GraphSchema {

    private static final String FILES = "classpath:neo4j/migrations";

    private GraphSchema() {}

    /**
     * Applies what the database does not have yet.
     *
     * @throws StoreStartException where the database has another state than this program can bring forward
     */
    public static void migrate(NamedDatabase database) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan(FILES)
                .withResourceScanner(locations -> migrationFiles())
                .withMigrationClassesDiscoverer(context -> List.of())
                .withDatabase(database.name())
                .withInstalledBy("alu-graph-store")
                .build();
        try {
            new Migrations(config, database.driver()).apply();
        } catch (MigrationsException e) {
            throw new StoreStartException(
                    "The constraints and indexes of database " + database.name() + " cannot be brought up to date: "
                            + e.getMessage()
                            + " Maybe the database was written by a newer version of this program: use that one, or"
                            + " another database.",
                    e);
        }
    }

    /** Looked up by Spring, which knows the inside of a runnable jar; a scan of the whole class path takes seconds. */
    private static List<URL> migrationFiles() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES + "/*.cypher");
            return Arrays.stream(files).map(GraphSchema::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Resource file) {
        try {
            return file.getURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
