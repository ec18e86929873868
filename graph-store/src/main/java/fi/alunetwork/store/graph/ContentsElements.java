package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.organisation.OrganisationElements;
import fi.alunetwork.store.partnership.NetworkElements;
import fi.alunetwork.store.partnership.PartnershipElements;
import fi.alunetwork.store.region.RegionElements;
import fi.alunetwork.store.statistics.StatisticsElements;
import fi.alunetwork.store.workshop.WorkshopElements;
import java.util.List;

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
        writeCompleteness(contents.completeness(), sink);
        writeDemandPoints(contents.demandPoints(), sink);
    }

    /** One record with all that belongs to it. */
    static void write(GraphRecord record, ElementSink sink) {
        if (record instanceof WorkshopRecord workshop) {
            WorkshopElements.write(workshop.workshop(), sink);
        } else if (record instanceof OrganisationRecord organisation) {
            OrganisationElements.write(organisation.organisation(), sink);
        } else if (record instanceof PartnershipRecord partnership) {
            PartnershipElements.write(partnership.partnership(), sink);
        } else if (record instanceof NetworkRecord network) {
            NetworkElements.write(network.network(), sink);
        } else if (record instanceof IndicatorRecord indicator) {
            StatisticsElements.write(indicator.indicator(), sink);
        } else if (record instanceof FiguresRecord figures) {
            figures.values().forEach(value -> StatisticsElements.write(value, sink));
        } else if (record instanceof RegionRecord region) {
            RegionElements.write(region.region(), sink);
            writeCompleteness(region.completeness(), sink);
        } else if (record instanceof MunicipalityRecord municipality) {
            RegionElements.write(municipality.municipality(), sink);
            municipality.memberships().forEach(membership -> RegionElements.write(membership, sink));
            writeDemandPoints(municipality.demandPoints(), sink);
        }
    }

    private static void writeCompleteness(List<Completeness> statements, ElementSink sink) {
        for (int i = 0; i < statements.size(); i++) {
            PlanningElements.write(statements.get(i), i, sink);
        }
    }

    private static void writeDemandPoints(List<DemandPoint> points, ElementSink sink) {
        for (int i = 0; i < points.size(); i++) {
            PlanningElements.write(points.get(i), i, sink);
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
