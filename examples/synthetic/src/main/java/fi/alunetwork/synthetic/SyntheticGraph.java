package fi.alunetwork.synthetic;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;

/**
 * A graph of any size over the real municipalities, areas and figures of a dataset. Everything else is drawn by chance
 * and {@code ILLUSTRATIVE}: it says nothing of the world, and its degrees are heavy-tailed on purpose, because nothing
 * slow shows where every workshop has the same three neighbours. What is drawn from which distribution stands at
 * {@link SyntheticOrganisations}, {@link SyntheticWorkshops} and {@link SyntheticPartnerships}. The same dataset, size
 * and seed give the same graph.
 */
public final class SyntheticGraph {

    /** The seed of what the README tells. */
    public static final long SEED = 1;

    private SyntheticGraph() {}

    /**
     * Draws a graph.
     *
     * @param base where the municipalities, areas, figures and statements on completeness are taken from
     * @throws IllegalArgumentException where there are more relationships than asked before the first partnership
     */
    public static GraphContents draw(GraphContents base, Size size, long seed) {
        Chance chance = new Chance(seed);
        Places places = new Places(base);
        List<Organisation> organisations = SyntheticOrganisations.draw(base, size, places, chance);
        List<Workshop> workshops = SyntheticWorkshops.draw(size, organisations, places, chance);
        List<RegionalNetwork> networks = SyntheticPartnerships.networks(workshops, chance);
        GraphContents withoutPartnerships = contents(base, organisations, workshops, List.of(), networks);
        int parties = Math.toIntExact(size.relationships() - Relationships.in(withoutPartnerships));
        if (parties < 0) {
            throw new IllegalArgumentException("The graph has " + (size.relationships() - parties)
                    + " relationships before its first partnership; expected at most " + size.relationships()
                    + ". Maybe ask for ten relationships a workshop, and 10 000 for municipalities and areas.");
        }
        return contents(
                base,
                organisations,
                workshops,
                SyntheticPartnerships.partnerships(parties, organisations, chance),
                networks);
    }

    private static GraphContents contents(
            GraphContents base,
            List<Organisation> organisations,
            List<Workshop> workshops,
            List<Partnership> partnerships,
            List<RegionalNetwork> networks) {
        return new GraphContents(
                base.municipalities(),
                base.regions(),
                base.memberships(),
                base.neighbourhoods(),
                base.indicators(),
                base.indicatorValues(),
                organisations,
                workshops,
                partnerships,
                networks,
                base.completeness(),
                base.demandPoints());
    }
}
