package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.organisation.OrganisationElements;
import fi.alunetwork.store.partnership.NetworkElements;
import fi.alunetwork.store.partnership.PartnershipElements;
import fi.alunetwork.store.region.RegionElements;
import fi.alunetwork.store.statistics.StatisticsElements;
import fi.alunetwork.store.workshop.WorkshopElements;

/** All records of a graph, as nodes and relationships and back. */
final class ContentsElements {

    private ContentsElements() {}

    static void write(GraphContents contents, ElementSink sink) {
        contents.municipalities().forEach(municipality -> RegionElements.write(municipality, sink));
        contents.regions().forEach(region -> RegionElements.write(region, sink));
        contents.memberships().forEach(membership -> RegionElements.write(membership, sink));
        contents.neighbourhoods().forEach(neighbourhood -> RegionElements.write(neighbourhood, sink));
        contents.indicators().forEach(indicator -> StatisticsElements.write(indicator, sink));
        contents.indicatorValues().forEach(value -> StatisticsElements.write(value, sink));
        contents.organisations().forEach(organisation -> OrganisationElements.write(organisation, sink));
        contents.workshops().forEach(workshop -> WorkshopElements.write(workshop, sink));
        contents.partnerships().forEach(partnership -> PartnershipElements.write(partnership, sink));
        contents.networks().forEach(network -> NetworkElements.write(network, sink));
        for (int i = 0; i < contents.completeness().size(); i++) {
            PlanningElements.write(contents.completeness().get(i), i, sink);
        }
        for (int i = 0; i < contents.demandPoints().size(); i++) {
            PlanningElements.write(contents.demandPoints().get(i), i, sink);
        }
    }

    static GraphContents read(StoredElements stored) {
        return new GraphContents(
                RegionElements.municipalities(stored),
                RegionElements.regions(stored),
                RegionElements.memberships(stored),
                RegionElements.neighbourhoods(stored),
                StatisticsElements.indicators(stored),
                StatisticsElements.values(stored),
                OrganisationElements.organisations(stored),
                WorkshopElements.workshops(stored),
                PartnershipElements.partnerships(stored),
                NetworkElements.networks(stored),
                PlanningElements.completeness(stored),
                PlanningElements.demandPoints(stored));
    }
}
