UNWIND $rows AS row
MATCH (start)-[r]->(end)
WHERE elementId(start) = row.start AND elementId(end) = row.end AND type(r) = row.type
DELETE r
