package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.Versions;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.search.NameSearch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The store of the graph in Neo4j. */
final class Neo4jGraphStore implements GraphStore {

    private static final int READINGS = 3;

    /** Nobody waits for a revision but a start, which would fail for good: it may be slow. */
    private static final Duration REVISION_LIMIT = Duration.ofSeconds(60);

    /** Somebody waits for an edit, and can repeat it. The first one of a cold database plans its statements, too. */
    private static final Duration EDIT_LIMIT = Duration.ofSeconds(6);

    private static final Duration READ_LIMIT = Duration.ofSeconds(5);

    /** Begins the codes of what went wrong with a transaction on the side of the server. */
    private static final String NOT_COMMITTED = "Neo.DatabaseError.Transaction.";

    /** Is in the codes of a transaction that has grown beyond its share of the server's heap. */
    private static final String TOO_LITTLE_MEMORY = "MemoryPoolOutOfMemory";

    private final NamedDatabase database;
    private final RevisionLog revisions;
    private final NameSearch search;

    Neo4jGraphStore(NamedDatabase database, RevisionLog revisions) {
        this.database = database;
        this.revisions = revisions;
        this.search = new NameSearch(database);
    }

    @Override
    public Revision revision() {
        return database.ask(CypherCatalog.get(RevisionLog.LATEST), Map.of(), REVISION_LIMIT, revisions::latest);
    }

    private record Reading(Revision before, StoredElements elements, Versions versions, Revision after) {

        boolean isOfOneRevision() {
            return before.equals(after);
        }

        WorkshopGraph graph() {
            return new WorkshopGraph(after, ContentsElements.read(elements), versions);
        }
    }

    /**
     * Neo4j reads what is committed at the moment, not a snapshot: a graph that changed meanwhile is read again, the
     * last time while changes wait. Whoever edits without a pause cannot keep others from reading, and waits for them
     * seldom.
     */
    @Override
    public WorkshopGraph snapshot() {
        for (int i = 0; i < READINGS; i++) {
            Reading reading = reached(() -> database.read(this::read));
            if (reading.isOfOneRevision()) {
                return reading.graph();
            }
        }
        return reached(() -> database.write(transaction -> {
                    revisions.lock(transaction);
                    return read(transaction);
                }))
                .graph();
    }

    private Reading read(TransactionContext transaction) {
        return new Reading(
                revisions.latest(transaction),
                ElementReading.read(transaction),
                revisions.versions(transaction),
                revisions.latest(transaction));
    }

    @Override
    public Revision importAll(GraphContents contents, Signature signature, @Nullable Revision base, Progress progress) {
        ElementImport elements = new ElementImport();
        ContentsElements.write(contents, elements);
        String attempt = UUID.randomUUID().toString();
        return reached(() -> database.write(transaction -> {
            Optional<Revision> made = revisions.begin(transaction, base, attempt);
            return made.orElseGet(() -> {
                Revision next = revisions.next(transaction, revisions.ofImport(signature, attempt));
                elements.write(transaction, progress);
                return next;
            });
        }));
    }

    @Override
    public Revision write(RecordChange change, Signature signature, Revision base) {
        RecordWriting writing = new RecordWriting(change);
        String attempt = UUID.randomUUID().toString();
        return reachedInTime(() -> database.write(EDIT_LIMIT, transaction -> {
            Optional<Revision> made = revisions.begin(transaction, base, attempt);
            return made.orElseGet(() -> {
                Revision next = revisions.next(transaction, revisions.ofEdit(change, signature, attempt));
                writing.write(transaction);
                return next;
            });
        }));
    }

    @Override
    public List<HistoryEntry> history(RecordRef record, long before, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit " + limit + " of a history is not above zero.");
        }
        return reachedInTime(
                () -> database.read(READ_LIMIT, transaction -> revisions.history(transaction, record, before, limit)));
    }

    /** Tells whoever changes or asks that the database is away or cannot write, in words and without its own. */
    private static <T> T reached(Supplier<T> work) {
        try {
            return work.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new StoreUnavailableException(
                    "The database is away; reading goes on. Maybe repeat the change when it is back, after a look at"
                            + " the history.",
                    e);
        } catch (DatabaseException e) {
            if (e.code().startsWith(NOT_COMMITTED)) {
                throw new StoreUnavailableException(
                        "The database cannot write, maybe because its disk is full; reading goes on. Whoever runs it"
                                + " has to make room and start it again. Look at the history before repeating the"
                                + " change.",
                        e);
            }
            throw e;
        } catch (TransientException e) {
            if (e.code().contains(TOO_LITTLE_MEMORY)) {
                throw new StoreUnavailableException(
                        "The database has too little memory for so large a change; nothing was written. Whoever runs it"
                                + " has to give it a larger heap, such as -Xmx6g for 100 000 workshops.",
                        e);
            }
            throw e;
        }
    }

    /** The same for an asker who waits, and is told as well that the database is busy. */
    private static <T> T reachedInTime(Supplier<T> work) {
        try {
            return reached(work);
        } catch (ClientException | TransientException e) {
            if (e.code().contains("TransactionTimedOut") || e instanceof TransientException) {
                throw new StoreUnavailableException(
                        "The database is busy, maybe with an import; nothing was written. Maybe repeat this in a while.",
                        e);
            }
            throw e;
        }
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return search.search(text, limit);
    }
}
