package fi.alunetwork.store.organisation;

import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredRelation;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Organisations in the database, one at a time. Every method takes part in the caller's transaction. */
public final class StoredOrganisations {

    private final OrganisationRepository repository;
    private final Neo4jClient client;

    StoredOrganisations(OrganisationRepository repository, Neo4jClient client) {
        this.repository = repository;
        this.client = client;
    }

    /** The version of the stored organisation; empty where there is none. To be read before the change begins. */
    public Optional<Long> version(OrganisationId id) {
        return repository.findById(id.value()).map(OrganisationNode::version);
    }

    /**
     * Adds the organisation, or replaces the stored one with its own relationships. Those of other records to it, such
     * as the workshops that it runs, stay.
     *
     * @param expected the version that the caller saw; empty for a new organisation
     * @throws ChangedMeanwhileException where the stored one has another version by now
     * @throws IllegalArgumentException where an owner, successor, area or home municipality is not stored
     */
    public void put(Organisation organisation, Optional<Long> expected) {
        try {
            repository.save(OrganisationElements.MAPPER.toNode(organisation).withVersion(expected.orElse(null)));
        } catch (OptimisticLockingFailureException e) {
            throw new ChangedMeanwhileException(
                    "Organisation " + organisation.id()
                            + " was changed by another at the same time. Maybe read it again and repeat the change.",
                    e);
        }
        String id = organisation.id().value();
        client.query(CypherCatalog.get("organisation/delete-relations"))
                .bind(id)
                .to("id")
                .run();
        OrganisationRelations relations = new OrganisationRelations();
        OrganisationElements.writeRelations(organisation, relations);
        long written = client.query(CypherCatalog.get("organisation/write-relations"))
                .bindAll(relations.parameters(id))
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("written").asLong())
                .one()
                .orElse(0L);
        if (written != relations.count()) {
            throw new IllegalArgumentException("Organisation " + id + " names " + relations.count()
                    + " owners, successors, areas and home municipalities, of which " + written
                    + " are stored. Maybe an id is misspelt.");
        }
    }

    /** The organisation with its own relationships. */
    public Optional<Organisation> find(OrganisationId id) {
        return repository
                .findById(id.value())
                .map(node -> OrganisationElements.organisation(node, relations(OrganisationElements.key(id))));
    }

    private StoredElements relations(NodeKey key) {
        StoredElements elements = new StoredElements();
        client.query(CypherCatalog.get("organisation/read-relations"))
                .bind(key.key())
                .to("id")
                .fetchAs(StoredRelation.class)
                .mappedBy((types, row) -> relation(key, row))
                .all()
                .forEach(elements::add);
        return elements;
    }

    private static StoredRelation relation(NodeKey organisation, Record row) {
        RelationType type = RelationType.valueOf(row.get("type").asString());
        NodeKey other = new NodeKey(
                Label.ofText(row.get("label").asString()), row.get("key").asString());
        return type == RelationType.OWNS
                ? new StoredRelation(other, type, organisation, row.get("properties"))
                : new StoredRelation(organisation, type, other, row.get("properties"));
    }
}
