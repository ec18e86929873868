// Whoever changes the graph holds this until the change is committed, so that changes follow each other.
MERGE (counter:RevisionCounter {id: 'graph'})
SET counter.changed = $at
