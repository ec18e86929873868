package fi.alunetwork.core.graph;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;

/**
 * All records of a graph, as a dataset holds them and a store keeps them. References between records are by id; that
 * they lead somewhere is checked by the dataset reader, not here.
 *
 * @param municipalities present and earlier municipalities
 * @param regions areas of every kind
 * @param memberships municipalities' belonging to areas
 * @param neighbourhoods common borders
 * @param indicators what is measured
 * @param indicatorValues the figures
 * @param organisations organisations
 * @param workshops workshops with their sites, operators and provisions
 * @param partnerships partnerships
 * @param networks regional networks
 * @param completeness where the register is whole
 * @param demandPoints points that replace the centre of a municipality
 */
public record GraphContents(
        List<Municipality> municipalities,
        List<Region> regions,
        List<Membership> memberships,
        List<Neighbourhood> neighbourhoods,
        List<Indicator> indicators,
        List<IndicatorValue> indicatorValues,
        List<Organisation> organisations,
        List<Workshop> workshops,
        List<Partnership> partnerships,
        List<RegionalNetwork> networks,
        List<Completeness> completeness,
        List<DemandPoint> demandPoints) {

    /** No records. */
    public static final GraphContents EMPTY = new GraphContents(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public GraphContents {
        municipalities = List.copyOf(municipalities);
        regions = List.copyOf(regions);
        memberships = List.copyOf(memberships);
        neighbourhoods = List.copyOf(neighbourhoods);
        indicators = List.copyOf(indicators);
        indicatorValues = List.copyOf(indicatorValues);
        organisations = List.copyOf(organisations);
        workshops = List.copyOf(workshops);
        partnerships = List.copyOf(partnerships);
        networks = List.copyOf(networks);
        completeness = List.copyOf(completeness);
        demandPoints = List.copyOf(demandPoints);
    }
}
