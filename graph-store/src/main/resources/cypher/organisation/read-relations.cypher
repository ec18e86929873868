MATCH (o:Organisation {id: $id})-[r:REGISTERED_IN|ACTS_FOR|SUCCEEDED_BY|OWNS]-(other)
WHERE CASE type(r) WHEN 'OWNS' THEN endNode(r) = o ELSE startNode(r) = o END
RETURN type(r) AS type, labels(other)[0] AS label, coalesce(other.id, other.code) AS key, properties(r) AS properties
