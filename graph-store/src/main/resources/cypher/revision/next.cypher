MATCH (counter:RevisionCounter {id: 'graph'})
SET counter.number = coalesce(counter.number, 0) + 1
CREATE (revision:Revision)
SET revision = $properties, revision.number = counter.number
RETURN revision
