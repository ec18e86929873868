package fi.alunetwork.store.embedded;

import fi.alunetwork.store.StoreStartException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A driver for a database that is still starting: the first call waits for it. So the application context comes up
 * beside the database and not after it.
 */
final class EmbeddedDriver implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDriver.class);

    private final CompletableFuture<Started> started = new CompletableFuture<>();

    private record Started(EmbeddedNeo4j database, Driver driver) {

        void close() {
            driver.close();
            database.close();
        }
    }

    private EmbeddedDriver() {}

    /** Starts the database in its own thread, and returns the driver at once; closing it ends the database as well. */
    static Driver starting(Supplier<EmbeddedNeo4j> start) {
        EmbeddedDriver handler = new EmbeddedDriver();
        Thread thread = new Thread(() -> handler.start(start), "alu-database-start");
        thread.setDaemon(true);
        thread.start();
        return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, handler);
    }

    private void start(Supplier<EmbeddedNeo4j> start) {
        try {
            LOG.info("Starting the embedded database.");
            EmbeddedNeo4j database = start.get();
            started.complete(new Started(database, connect(database)));
            LOG.info("The embedded database is reached at {}.", database.uri());
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
        }
    }

    private static Driver connect(EmbeddedNeo4j database) {
        Config config = Config.builder()
                .withMaxTransactionRetryTime(3, TimeUnit.SECONDS)
                .build();
        return GraphDatabase.driver(database.uri(), AuthTokens.none(), config);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "close" -> close();
            case "toString" -> "driver of the embedded database";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> call(method, arguments);
        };
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(await().driver(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Started await() {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreStartException reason
                    ? new StoreStartException(String.valueOf(reason.getMessage()), reason)
                    : new StoreStartException("The embedded database cannot be started: " + e.getCause(), e);
        }
    }

    /** Waits for a start under way, because a half-started database would leave its folder locked. */
    private @Nullable Object close() {
        try {
            started.thenAccept(Started::close).join();
        } catch (CompletionException e) {
            LOG.debug("There is no database to close, because it did not start.", e);
        }
        return null;
    }
}
