// The counter is locked before it is read, so that changes follow each other.
MERGE (counter:RevisionCounter {id: 'graph'})
SET counter.changed = $at
WITH counter
SET counter.number = coalesce(counter.number, 0) + 1
CREATE (revision:Revision {number: counter.number, at: $at, source: $source})
RETURN revision.number AS number, revision.at AS at, revision.source AS source
