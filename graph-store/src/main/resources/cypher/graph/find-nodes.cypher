UNWIND $rows AS row
CALL (row) {
  MATCH (n:Municipality {code: row.key}) WHERE row.label = 'Municipality' RETURN n
  UNION ALL
  MATCH (n:Region {id: row.key}) WHERE row.label = 'Region' RETURN n
  UNION ALL
  MATCH (n:Indicator {id: row.key}) WHERE row.label = 'Indicator' RETURN n
  UNION ALL
  MATCH (n:Organisation {id: row.key}) WHERE row.label = 'Organisation' RETURN n
  UNION ALL
  MATCH (n:Workshop {id: row.key}) WHERE row.label = 'Workshop' RETURN n
  UNION ALL
  MATCH (n:Site {id: row.key}) WHERE row.label = 'Site' RETURN n
  UNION ALL
  MATCH (n:Provision {id: row.key}) WHERE row.label = 'Provision' RETURN n
  UNION ALL
  MATCH (n:Partnership {id: row.key}) WHERE row.label = 'Partnership' RETURN n
  UNION ALL
  MATCH (n:RegionalNetwork {id: row.key}) WHERE row.label = 'RegionalNetwork' RETURN n
}
RETURN row.label AS label, row.key AS key, elementId(n) AS id
