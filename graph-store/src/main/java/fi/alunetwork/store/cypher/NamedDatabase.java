package fi.alunetwork.store.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;

/**
 * The database of the store within its server. Every session names it, which saves asking the server for the home
 * database each time, and says whether it reads or writes, so that a cluster reads at whichever member is free and
 * writes at its leader. Each is given the bookmarks of those before it: what was written or read once is never read
 * older afterwards, however far the member that answers lags behind.
 *
 * @param driver the way to the server
 * @param name the database's name
 */
public record NamedDatabase(Driver driver, String name) {

    private static final int ROWS_AT_ONCE = 10_000;

    /** Runs the work in one reading transaction, again where the server asks for it. */
    public <T> T read(TransactionCallback<T> work) {
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(work);
        }
    }

    /** Runs the work in one writing transaction, again where the server asks for it: all of it stays or nothing. */
    public <T> T write(TransactionCallback<T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(work);
        }
    }

    /** The same for work that somebody waits for: the server gives up on it after the time. */
    public <T> T write(Duration limit, TransactionCallback<T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(
                    work, TransactionConfig.builder().withTimeout(limit).build());
        }
    }

    /**
     * Asks one short question, once: for callers who would rather hear at once that the database is away.
     *
     * @param limit how long the server may work on it; the first statement of a cold database on a busy machine can
     *     take many seconds
     */
    public <T> T ask(String statement, Map<String, Object> parameters, Duration limit, Function<Result, T> answer) {
        TransactionConfig limited =
                TransactionConfig.builder().withTimeout(limit).build();
        try (Session session = session(AccessMode.READ)) {
            return answer.apply(session.run(statement, parameters, limited));
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(name)
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .withFetchSize(ROWS_AT_ONCE)
                .build());
    }
}
