UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.id
SET n = row.properties
