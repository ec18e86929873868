package fi.alunetwork.store.schema;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The constraints and indexes that the store relies on. Each change to them is a new file in {@code neo4j/migrations};
 * what was applied once is never edited.
 */
public final class GraphSchema {

    private static final Logger LOG = LoggerFactory.getLogger(GraphSchema.class);
    private static final String LOCK = "__Neo4jMigrationsLock";
    private static final int PAUSE_S = 1;

    private GraphSchema() {}

    /**
     * Applies what the database does not have yet. A database that has all of it is recognised by the fingerprint of
     * the files, in one statement: asking the migrations takes ten, which a cold database plans for seconds.
     *
     * @throws StoreStartException where the database has another state than this program can bring forward
     */
    public static void migrate(NamedDatabase database) {
        migrate(database, Duration.ZERO, new CountDownLatch(1));
    }

    /**
     * The same where several programs may start on one database at once: one does it, and the others wait for that.
     *
     * @param patience how long another may take that is at it
     * @param closing open as long as the program is meant to go on; where it closes, nothing more is done
     * @throws StoreStartException also where another is still at it after that time, or crashed
     */
    public static void migrate(NamedDatabase database, Duration patience, CountDownLatch closing) {
        MigrationFiles files = MigrationFiles.find();
        if (isApplied(database, files)) {
            return;
        }
        LOG.info("Bringing the constraints and indexes up to date, or waiting for another program that is at it.");
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isApplied(database, files)) {
            try {
                apply(database, files);
            } catch (MigrationsException e) {
                if (!isLocked(e) || System.nanoTime() - deadline >= 0) {
                    throw new StoreStartException(explanation(database, e), e);
                }
                if (isClosed(closing)) {
                    return;
                }
            }
        }
    }

    private static void apply(NamedDatabase database, MigrationFiles files) {
        new Migrations(config(database, files), database.driver()).apply();
        database.write(transaction -> transaction
                .run(CypherCatalog.get("schema/write-fingerprint"), Map.of("fingerprint", files.fingerprint()))
                .consume());
    }

    private static boolean isClosed(CountDownLatch closing) {
        try {
            return closing.await(PAUSE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
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

    private static boolean isLocked(MigrationsException failure) {
        return String.valueOf(failure.getMessage()).contains(LOCK);
    }

    private static String explanation(NamedDatabase database, MigrationsException failure) {
        String what = "The constraints and indexes of database " + database.name() + " cannot be brought up to date: "
                + failure.getMessage() + ". ";
        return isLocked(failure)
                ? what
                        + "Maybe another program is at it: start again in a minute. If there is none, one crashed: remove"
                        + " its mark with MATCH (l:" + LOCK + ") DELETE l."
                : what + "Maybe the database was written by a newer version of this program: use that one, or another"
                        + " database.";
    }
}
