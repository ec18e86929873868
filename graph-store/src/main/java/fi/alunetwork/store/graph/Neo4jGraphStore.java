package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.store.cypher.CypherCatalog;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.organisation.StoredOrganisations;
import fi.alunetwork.store.search.NameSearch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/** The store of the graph in Neo4j. */
final class Neo4jGraphStore implements GraphStore {

    private static final int READINGS = 5;

    /** Nobody waits for a revision but a start, which would fail for good: it may be slow. */
    private static final Duration REVISION_LIMIT = Duration.ofSeconds(60);

    private final NamedDatabase database;
    private final RevisionLog revisions;
    private final StoredOrganisations organisations;
    private final NameSearch search;
    private final Neo4jClient client;
    private final TransactionOperations transactions;

    Neo4jGraphStore(
            NamedDatabase database,
            RevisionLog revisions,
            StoredOrganisations organisations,
            Neo4jClient client,
            TransactionOperations transactions) {
        this.database = database;
        this.revisions = revisions;
        this.organisations = organisations;
        this.search = new NameSearch(database);
        this.client = client;
        this.transactions = transactions;
    }

    @Override
    public Revision revision() {
        return database.ask(CypherCatalog.get(RevisionLog.LATEST), Map.of(), REVISION_LIMIT, revisions::latest);
    }

    private record Reading(Revision before, StoredElements elements, Revision after) {

        boolean isOfOneRevision() {
            return before.equals(after);
        }
    }

    /** Neo4j reads what is committed at the moment, not a snapshot: a graph that changed meanwhile is read again. */
    @Override
    public WorkshopGraph snapshot() {
        for (int i = 0; i < READINGS; i++) {
            Reading reading = database.read(transaction -> new Reading(
                    revisions.latest(transaction), ElementReading.read(transaction), revisions.latest(transaction)));
            if (reading.isOfOneRevision()) {
                return new WorkshopGraph(reading.after(), ContentsElements.read(reading.elements()));
            }
        }
        throw new IllegalStateException("The graph changed " + READINGS
                + " times while it was being read. Maybe many edits are under way: try again later.");
    }

    @Override
    public Revision importAll(GraphContents contents, String source, Progress progress) {
        ElementImport elements = new ElementImport();
        ContentsElements.write(contents, elements);
        return database.write(transaction -> {
            Revision next = revisions.next(transaction, source);
            elements.write(transaction, progress);
            return next;
        });
    }

    @Override
    public Revision putOrganisation(Organisation organisation, String source) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Long> version = organisations.version(organisation.id());
            Revision next = nextRevision(source);
            organisations.put(organisation, version);
            return next;
        }));
    }

    private Revision nextRevision(String source) {
        return client.query(CypherCatalog.get(RevisionLog.NEXT))
                .bindAll(revisions.nextParameters(source))
                .fetchAs(Revision.class)
                .mappedBy((types, row) -> revisions.toRevision(row))
                .one()
                .orElseThrow();
    }

    @Override
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        return Objects.requireNonNull(transactions.execute(status -> organisations.find(id)));
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return search.search(text, limit);
    }
}
