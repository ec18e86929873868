MATCH (revision:Revision)
RETURN revision.number AS number, revision.at AS at, revision.source AS source
ORDER BY number DESC
LIMIT 1
