// Removes the whole graph; revisions stay, because they count on.
MATCH (n:Municipality|Region|Indicator|Organisation|Workshop|Site|Provision|Partnership|UnnamedParty|RegionalNetwork|Completeness|DemandPoint)
DETACH DELETE n
