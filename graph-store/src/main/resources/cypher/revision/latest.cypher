MATCH (revision:Revision)
RETURN revision
ORDER BY revision.number DESC
LIMIT 1
