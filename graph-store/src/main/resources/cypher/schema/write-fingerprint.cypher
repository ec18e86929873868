MERGE (schema:__GraphSchema {id: 'graph'})
SET schema.fingerprint = $fingerprint
