package fi.alunetwork.store.embedded;

import fi.alunetwork.store.StoreStartException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A database that runs in this process and is reached over Bolt on loopback, at a port that was free. */
final class EmbeddedNeo4j implements AutoCloseable {

    private static final String LOOPBACK = "localhost";
    private static final int FREE_PORT = 0;
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(64);

    /** Else the last 8192, with what was asked and written: nobody looks at them, and memory grows for hours. */
    private static final int REMEMBERED_QUERIES = 0;

    private static final int LOOKS = 60;
    private static final long LOOK_MS = 1_000;

    private final DatabaseManagementService service;
    private final URI uri;

    private EmbeddedNeo4j(DatabaseManagementService service, URI uri) {
        this.service = service;
        this.uri = uri;
    }

    /**
     * Starts the database in the folder; an empty folder makes a new one.
     *
     * @param database the name of the database that must be usable
     * @throws StoreStartException where the folder is not writable, used by another process or corrupt
     */
    static EmbeddedNeo4j start(Path folder, String database) {
        return start(folder, database, FREE_PORT);
    }

    /** The same at a port that is known, as a server that comes back is where it was. */
    static EmbeddedNeo4j start(Path folder, String database, int port) {
        DataFolder data = DataFolder.open(folder);
        data.requireDatabase(database);
        DatabaseManagementService service = build(data, port);
        try {
            GraphDatabaseService graph = requireOnline(service, database, data);
            requireReadable(graph, data);
            data.mark();
            removeLeftLock(graph);
            return new EmbeddedNeo4j(service, boltAddress(graph));
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService build(DataFolder data, int port) {
        try {
            return new DatabaseManagementServiceBuilder(data.path())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                    .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                    .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .setConfig(GraphDatabaseInternalSettings.data_collector_max_recent_query_count, REMEMBERED_QUERIES)
                    .build();
        } catch (RuntimeException e) {
            throw Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                            .anyMatch(FileLockException.class::isInstance)
                    ? locked(data, e)
                    : new StoreStartException(
                            "The database in " + data.path() + " cannot be started: " + e.getMessage()
                                    + ". See logs/debug.log in that folder.",
                            e);
        }
    }

    private static StoreStartException locked(DataFolder data, RuntimeException cause) {
        return new StoreStartException(
                "The database in " + data.path() + " is in use by another process. Stop that one (maybe this program is"
                        + " already running), or give this one another folder with --alu.data=...",
                cause);
    }

    /** A corrupt database does not fail the building: it is there, and not online, and its status says why. */
    private static GraphDatabaseService requireOnline(
            DatabaseManagementService service, String database, DataFolder data) {
        GraphDatabaseService graph = service.database(database);
        Status status = Status.NONE;
        for (int look = 0; look < LOOKS && status.failure().isEmpty(); look++) {
            if (graph.isAvailable(LOOK_MS)) {
                return graph;
            }
            status = status(service, database);
        }
        throw notUsable(data, status.toString());
    }

    private static void requireReadable(GraphDatabaseService graph, DataFolder data) {
        RecordCheck.run(graph).ifPresent(found -> {
            throw notUsable(data, found);
        });
    }

    private static StoreStartException notUsable(DataFolder data, String found) {
        return new StoreStartException("The database in " + data.path() + " is not usable: " + found
                + ". Restore the folder from a backup, or move it away to begin with an empty one; see logs/debug.log in"
                + " that folder.");
    }

    /** Nobody else can be migrating a folder that is ours: a lock in it was left by a process that was killed. */
    private static void removeLeftLock(GraphDatabaseService graph) {
        try (Transaction transaction = graph.beginTx();
                ResourceIterator<Node> locks = transaction.findNodes(Label.label("__Neo4jMigrationsLock"))) {
            locks.forEachRemaining(Node::delete);
            transaction.commit();
        }
    }

    /** What the server says of a database; the failure is empty where there is none. */
    private record Status(String state, String failure) {

        static final Status NONE = new Status("there is no such database", "");

        @Override
        public String toString() {
            return failure.isEmpty() ? state : state + ", " + failure;
        }
    }

    private static Status status(DatabaseManagementService service, String database) {
        return service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "SHOW DATABASE $name YIELD currentStatus, statusMessage",
                        Map.of("name", database),
                        EmbeddedNeo4j::status);
    }

    private static Status status(Result rows) {
        if (!rows.hasNext()) {
            return Status.NONE;
        }
        Map<String, Object> row = rows.next();
        return new Status(String.valueOf(row.get("currentStatus")), String.valueOf(row.get("statusMessage")));
    }

    private static URI boltAddress(GraphDatabaseService graph) {
        HostnamePort address = ((GraphDatabaseAPI) graph)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://" + LOOPBACK + ":" + address.getPort());
    }

    /** Where the database is reached. */
    URI uri() {
        return uri;
    }

    /** Writes everything to disk and ends the database. */
    @Override
    public void close() {
        service.shutdown();
    }
}
