package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.Revision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.mapstruct.Mapper;

/** Between a revision and its node. */
@Mapper
interface RevisionNodeMapper {

    Revision toRevision(RevisionNode node);

    RevisionNode toNode(Revision revision);

    default Instant toInstant(ZonedDateTime at) {
        return at.toInstant();
    }

    default ZonedDateTime toZonedDateTime(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }
}
