// An import replaces everything, so that it belongs to the history of every record.
MATCH (revision:Revision)
WHERE revision.number < $before
  AND (coalesce(revision.action, 'IMPORT') = 'IMPORT' OR (revision.recordKind = $kind AND revision.recordId = $id))
RETURN revision
ORDER BY revision.number DESC
LIMIT $limit
