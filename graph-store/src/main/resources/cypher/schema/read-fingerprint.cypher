MATCH (schema:__GraphSchema {id: 'graph'})
RETURN schema.fingerprint AS fingerprint
