// Revisions are not among them, because they count on.
MATCH (n:Municipality|Region|Indicator|Organisation|Workshop|Site|Provision|Partnership|UnnamedParty|RegionalNetwork|Completeness|DemandPoint)
RETURN labels(n) AS labels, coalesce(n.id, n.code) AS key, elementId(n) AS id
