package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.RecordReader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.types.MapAccessor;

/** The revisions of the stored graph: which one it is, and the next one for each change. */
final class RevisionLog {

    static final String LATEST = "revision/latest";
    static final String NEXT = "revision/next";

    private static final RevisionNodeMapper MAPPER = Mappers.getMapper(RevisionNodeMapper.class);

    private final Clock clock;

    RevisionLog(Clock clock) {
        this.clock = clock;
    }

    Revision latest(TransactionContext transaction) {
        return latest(transaction.run(CypherCatalog.get(LATEST)));
    }

    Revision latest(Result rows) {
        return rows.hasNext() ? toRevision(rows.single()) : Revision.EMPTY;
    }

    Revision next(TransactionContext transaction, String source) {
        return toRevision(
                transaction.run(CypherCatalog.get(NEXT), nextParameters(source)).single());
    }

    Map<String, Object> nextParameters(String source) {
        return Map.of("at", ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), "source", source);
    }

    Revision toRevision(MapAccessor row) {
        return MAPPER.toRevision(RecordReader.read(row, RevisionNode.class));
    }
}
