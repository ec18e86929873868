// A node without key is found through the one that it belongs to.
UNWIND $rows AS row
MATCH (owner)-[r]-(n)
WHERE elementId(owner) = row.owner AND type(r) = row.type AND row.label IN labels(n)
DETACH DELETE n
