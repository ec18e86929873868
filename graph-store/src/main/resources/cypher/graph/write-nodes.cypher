// One statement for all labels: planning a cold statement costs more than writing a thousand nodes.
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
RETURN row.label AS label, row.key AS key, elementId(n) AS id
