UNWIND $rows AS row
MATCH (start) WHERE elementId(start) = row.start
MATCH (end) WHERE elementId(end) = row.end
CREATE (start)-[r:$(row.type)]->(end)
SET r = row.properties
RETURN count(r) AS written
