// For people who ask in Cypher: the store itself reads the graph as a whole.
CREATE INDEX organisation_legal_form IF NOT EXISTS FOR (n:Organisation) ON (n.legalForm);
CREATE INDEX organisation_business_id IF NOT EXISTS FOR (n:Organisation) ON (n.businessId);
CREATE INDEX provision_service IF NOT EXISTS FOR (n:Provision) ON (n.service);
CREATE INDEX partnership_model IF NOT EXISTS FOR (n:Partnership) ON (n.model);
CREATE INDEX region_kind IF NOT EXISTS FOR (n:Region) ON (n.kind, n.code);
CREATE POINT INDEX municipality_centre IF NOT EXISTS FOR (n:Municipality) ON (n.centre);
CREATE POINT INDEX site_point IF NOT EXISTS FOR (n:Site) ON (n.point);
CREATE POINT INDEX demand_point IF NOT EXISTS FOR (n:DemandPoint) ON (n.point);
