package fi.alunetwork.store.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * The database of the store within its server. Every session names it, which saves asking the server for the home
 * database each time, and says whether it reads or writes, so that a cluster reads at whichever member is free and
 * writes at its leader. Each is given the bookmarks of those before it: what was written or read once is never read
 * older afterwards, however far the member that answers lags behind. What the server does not catch up with in its own
 * time (half a minute, by default) is forgotten: the database was put back to an earlier state.
 *
 * @param driver the way to the server
 * @param name the database's name
 */
public record NamedDatabase(Driver driver, String name) {

    private static final int ROWS_AT_ONCE = 10_000;

    private static final Set<String> UNKNOWN_BOOKMARKS =
            Set.of("Neo.TransientError.Transaction.BookmarkTimeout", "Neo.ClientError.Transaction.InvalidBookmark");

    /**
     * Returns where the server answers.
     *
     * @throws ServiceUnavailableException where it does not
     */
    public void reach() {
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException e) {
            throw told(e);
        }
    }

    /** Runs the work in one reading transaction, again where the server asks for it. */
    public <T> T read(TransactionCallback<T> work) {
        return in(AccessMode.READ, session -> session.executeRead(work));
    }

    /** The same for work that somebody waits for: the server gives up on it after the time. */
    public <T> T read(Duration limit, TransactionCallback<T> work) {
        return in(AccessMode.READ, session -> session.executeRead(work, limited(limit)));
    }

    /** Runs the work in one writing transaction, again where the server asks for it: all of it stays or nothing. */
    public <T> T write(TransactionCallback<T> work) {
        return in(AccessMode.WRITE, session -> session.executeWrite(work));
    }

    /** The same for work that somebody waits for: the server gives up on it after the time. */
    public <T> T write(Duration limit, TransactionCallback<T> work) {
        return in(AccessMode.WRITE, session -> session.executeWrite(work, limited(limit)));
    }

    /**
     * Asks one short question, once: for callers who would rather hear at once that the database is away.
     *
     * @param limit how long the server may work on it; the first statement of a cold database on a busy machine can
     *     take many seconds
     */
    public <T> T ask(String statement, Map<String, Object> parameters, Duration limit, Function<Result, T> answer) {
        return in(AccessMode.READ, session -> answer.apply(session.run(statement, parameters, limited(limit))));
    }

    private static TransactionConfig limited(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    private <T> T in(AccessMode mode, Function<Session, T> work) {
        try (Session session = session(mode)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            if (UNKNOWN_BOOKMARKS.contains(e.code())) {
                BookmarkManager known = driver.executableQueryBookmarkManager();
                known.updateBookmarks(known.getBookmarks(), Set.of());
            }
            throw told(e);
        }
    }

    /** A server that lets somebody in and says nothing is away like one that is gone; the driver blames the client. */
    private static Neo4jException told(Neo4jException failure) {
        return failure.getCause() instanceof TimeoutException
                ? new ServiceUnavailableException(failure.getMessage(), failure)
                : failure;
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
