MATCH (o:Organisation {id: $id})
CALL (o) {
  UNWIND $REGISTERED_IN AS row
  MATCH (home:Municipality {code: row.key})
  CREATE (o)-[:REGISTERED_IN]->(home)
  RETURN count(*) AS homes
}
CALL (o) {
  UNWIND $ACTS_FOR AS row
  MATCH (area:Region {id: row.key})
  CREATE (o)-[:ACTS_FOR]->(area)
  RETURN count(*) AS areas
}
CALL (o) {
  UNWIND $OWNS AS row
  MATCH (owner:Organisation {id: row.key})
  CREATE (owner)-[r:OWNS]->(o)
  SET r = row.properties
  RETURN count(*) AS owners
}
CALL (o) {
  UNWIND $SUCCEEDED_BY AS row
  MATCH (successor:Organisation {id: row.key})
  CREATE (o)-[r:SUCCEEDED_BY]->(successor)
  SET r = row.properties
  RETURN count(*) AS successors
}
RETURN homes + areas + owners + successors AS written
