MATCH (n:Municipality|Region|Indicator|Organisation|Workshop|Site|Provision|Partnership|UnnamedParty|RegionalNetwork|Completeness|DemandPoint)
RETURN n
