OPTIONAL MATCH (revision:Revision)
WHERE coalesce(revision.action, 'IMPORT') = 'IMPORT'
WITH coalesce(max(revision.number), 0) AS imported
OPTIONAL MATCH (edit:Revision)
WHERE edit.number > imported
RETURN imported, edit.recordKind AS kind, edit.recordId AS id, max(edit.number) AS number
