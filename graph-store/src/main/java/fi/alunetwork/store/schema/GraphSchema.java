package fi.alunetwork.store.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The constraints and indexes that the store relies on. Each change to them is a new file in {@code neo4j/migrations};
 * what was applied once is never edited.
 */
public final class GraphSchema {

    private static final Logger LOG = LoggerFactory.getLogger(GraphSchema.class);
    private static final String LOCK = "__Neo4jMigrationsLock";

    private GraphSchema() {}

    /**
     * Applies what the database does not have yet. A database that has all of it is recognised by the fingerprint of
     * the files, in one statement: asking the migrations takes ten, which a cold database plans for seconds.
     *
     * @throws StoreStartException where the database has another state than this program can bring forward
     */
    public static void migrate(NamedDatabase database) {
        MigrationFiles files = MigrationFiles.find();
        if (isApplied(database, files)) {
            return;
        }
        LOG.info("Bringing the constraints and indexes up to date.");
        try {
            new Migrations(config(database, files), database.driver()).apply();
        } catch (MigrationsException e) {
            throw new StoreStartException(explanation(database, String.valueOf(e.getMessage())), e);
        }
        database.write(transaction -> transaction
                .run(CypherCatalog.get("schema/write-fingerprint"), Map.of("fingerprint", files.fingerprint()))
                .consume());
    }

    /** Often the first statement of all: planning it cold can take longer than a short question may. */
    private static boolean isApplied(NamedDatabase database, MigrationFiles files) {
        return database.read(transaction -> transaction.run(CypherCatalog.get("schema/read-fingerprint")).stream()
                .anyMatch(
                        row -> files.fingerprint().equals(row.get("fingerprint").asString())));
    }

    /** The files are handed over: looking for them on the whole class path takes seconds, too. */
    private static MigrationsConfig config(NamedDatabase database, MigrationFiles files) {
        return MigrationsConfig.builder()
                .withLocationsToScan(MigrationFiles.LOCATION)
                .withResourceScanner(locations -> files.urls())
                .withMigrationClassesDiscoverer(context -> List.of())
                .withDatabase(database.name())
                .withInstalledBy("alu-graph-store")
                .build();
    }

    private static String explanation(NamedDatabase database, String reason) {
        String what = "The constraints and indexes of database " + database.name() + " cannot be brought up to date: "
                + reason + ". ";
        return reason.contains(LOCK)
                ? what
                        + "Maybe another program is at it: start again in a minute. If there is none, one crashed: remove"
                        + " its mark with MATCH (l:" + LOCK + ") DELETE l."
                : what + "Maybe the database was written by a newer version of this program: use that one, or another"
                        + " database.";
    }
}
