package fi.alunetwork.graphql;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/** A store of which only the index is asked: it finds what a test tells it to, or is away. */
public final class IndexOfNames implements GraphStore {

    private List<SearchHit> hits = List.of();
    private boolean away;

    /** From now on every search finds these. */
    public void finds(SearchHit... found) {
        hits = List.of(found);
        away = false;
    }

    /** From now on every search fails. */
    public void goesAway() {
        away = true;
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        if (away) {
            throw new IllegalStateException("The database is away.");
        }
        return hits;
    }

    @Override
    public Revision revision() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkshopGraph snapshot() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision importAll(GraphContents contents, String source, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision putOrganisation(Organisation organisation, String source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Organisation> findOrganisation(OrganisationId id) {
        throw new UnsupportedOperationException();
    }
}
