// What an organisation's own record tells; workshops, partnerships and networks stay tied to it.
MATCH (o:Organisation {id: $id})-[r:REGISTERED_IN|ACTS_FOR|SUCCEEDED_BY|OWNS]-()
WHERE CASE type(r) WHEN 'OWNS' THEN endNode(r) = o ELSE startNode(r) = o END
DELETE r
