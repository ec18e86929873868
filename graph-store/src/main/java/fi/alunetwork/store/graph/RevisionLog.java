package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.Versions;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.RecordReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** The revisions of the stored graph: which one it is, what each did, and the next one for each change. */
final class RevisionLog {

    static final String LATEST = "revision/latest";

    private final Clock clock;

    RevisionLog(Clock clock) {
        this.clock = clock;
    }

    Revision latest(TransactionContext transaction) {
        return latest(transaction.run(CypherCatalog.get(LATEST)));
    }

    Revision latest(Result rows) {
        return latestNode(rows).map(RevisionNodeMapper::toRevision).orElse(Revision.EMPTY);
    }

    private static Optional<RevisionNode> latestNode(Result rows) {
        return rows.hasNext() ? Optional.of(node(rows.single())) : Optional.empty();
    }

    private static RevisionNode node(Record row) {
        return RecordReader.read(row.get("revision").asNode(), RevisionNode.class);
    }

    RevisionNode ofImport(Signature signature, String attempt) {
        return RevisionNodeMapper.ofImport(signature, now(), attempt);
    }

    RevisionNode ofEdit(RecordChange change, Signature signature, String attempt) {
        return RevisionNodeMapper.ofEdit(change, signature, now(), attempt);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Waits until no other change is under way, and looks at what is stored then.
     *
     * @param base the revision that must be stored; null for any
     * @param attempt the change that is about to be made
     * @return the revision that the same change has made already, where it is tried again after its answer was lost
     * @throws ChangedMeanwhileException where another revision is stored
     */
    Optional<Revision> begin(TransactionContext transaction, @Nullable Revision base, String attempt) {
        lock(transaction);
        Optional<RevisionNode> latest = latestNode(transaction.run(CypherCatalog.get(LATEST)));
        if (latest.filter(node -> attempt.equals(node.attempt())).isPresent()) {
            return latest.map(RevisionNodeMapper::toRevision);
        }
        Revision stored = latest.map(RevisionNodeMapper::toRevision).orElse(Revision.EMPTY);
        if (base != null && base.number() != stored.number()) {
            throw new ChangedMeanwhileException(base, stored);
        }
        return Optional.empty();
    }

    /** Waits until no other change is under way, and lets none begin before the transaction ends. */
    void lock(TransactionContext transaction) {
        transaction.run(CypherCatalog.get("revision/lock"), Map.of("at", now())).consume();
    }

    /** Makes the next revision, within a transaction that has begun its change. */
    Revision next(TransactionContext transaction, RevisionNode node) {
        Record row = transaction
                .run(CypherCatalog.get("revision/next"), Map.of("properties", Values.value(node)))
                .single();
        return RevisionNodeMapper.toRevision(node(row));
    }

    Versions versions(TransactionContext transaction) {
        long imported = 0;
        Map<RecordRef, Long> edited = new HashMap<>();
        for (Record row :
                transaction.run(CypherCatalog.get("revision/versions")).list()) {
            imported = row.get("imported").asLong();
            if (!row.get("kind").isNull()) {
                RecordKind kind = RecordKind.valueOf(row.get("kind").asString());
                edited.put(
                        new RecordRef(kind, row.get("id").asString()),
                        row.get("number").asLong());
            }
        }
        return new Versions(imported, edited);
    }

    List<HistoryEntry> history(TransactionContext transaction, RecordRef record, long before, int limit) {
        Map<String, Object> parameters =
                Map.of("kind", record.kind().name(), "id", record.id(), "before", before, "limit", limit);
        return transaction
                .run(CypherCatalog.get("revision/history"), parameters)
                .list(row -> RevisionNodeMapper.toEntry(node(row)));
    }
}
