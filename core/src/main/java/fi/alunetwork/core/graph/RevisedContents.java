package fi.alunetwork.core.graph;

import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.NetworkRecord;
import fi.alunetwork.core.graph.GraphRecord.OrganisationRecord;
import fi.alunetwork.core.graph.GraphRecord.PartnershipRecord;
import fi.alunetwork.core.graph.GraphRecord.RegionRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Workshop;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of a graph in which one record is taken out or replaced. */
final class RevisedContents {

    private List<Municipality> municipalities;
    private List<Region> regions;
    private List<Membership> memberships;
    private List<Indicator> indicators;
    private List<IndicatorValue> indicatorValues;
    private List<Organisation> organisations;
    private List<Workshop> workshops;
    private List<Partnership> partnerships;
    private List<RegionalNetwork> networks;
    private List<Completeness> completeness;
    private List<DemandPoint> demandPoints;
    private final GraphContents old;

    RevisedContents(GraphContents old) {
        this.old = old;
        this.municipalities = old.municipalities();
        this.regions = old.regions();
        this.memberships = old.memberships();
        this.indicators = old.indicators();
        this.indicatorValues = old.indicatorValues();
        this.organisations = old.organisations();
        this.workshops = old.workshops();
        this.partnerships = old.partnerships();
        this.networks = old.networks();
        this.completeness = old.completeness();
        this.demandPoints = old.demandPoints();
    }

    RevisedContents without(RecordRef ref) {
        String id = ref.id();
        switch (ref.kind()) {
            case WORKSHOP -> workshops = without(workshops, Workshop::id, id);
            case ORGANISATION -> organisations = without(organisations, Organisation::id, id);
            case PARTNERSHIP -> partnerships = without(partnerships, Partnership::id, id);
            case NETWORK -> networks = without(networks, RegionalNetwork::id, id);
            case INDICATOR -> indicators = without(indicators, Indicator::id, id);
            case REGION -> {
                regions = without(regions, Region::id, id);
                completeness = without(completeness, Completeness::region, id);
            }
            case MUNICIPALITY -> {
                municipalities = without(municipalities, Municipality::code, id);
                memberships = without(memberships, Membership::municipality, id);
                demandPoints = without(demandPoints, DemandPoint::municipality, id);
            }
            case FIGURES ->
                indicatorValues = without(
                        indicatorValues,
                        value -> RecordRef.figures(value.indicator(), value.municipality())
                                .id(),
                        id);
        }
        return this;
    }

    private static <T> List<T> without(List<T> records, Function<T, ?> key, String id) {
        return records.stream()
                .filter(record -> !key.apply(record).toString().equals(id))
                .toList();
    }

    RevisedContents with(GraphRecord record) {
        if (record instanceof WorkshopRecord workshop) {
            workshops = with(workshops, List.of(workshop.workshop()));
        } else if (record instanceof OrganisationRecord organisation) {
            organisations = with(organisations, List.of(organisation.organisation()));
        } else if (record instanceof PartnershipRecord partnership) {
            partnerships = with(partnerships, List.of(partnership.partnership()));
        } else if (record instanceof NetworkRecord network) {
            networks = with(networks, List.of(network.network()));
        } else if (record instanceof IndicatorRecord indicator) {
            indicators = with(indicators, List.of(indicator.indicator()));
        } else if (record instanceof FiguresRecord figures) {
            indicatorValues = with(indicatorValues, figures.values());
        } else if (record instanceof RegionRecord region) {
            regions = with(regions, List.of(region.region()));
            completeness = with(completeness, region.completeness());
        } else if (record instanceof MunicipalityRecord municipality) {
            municipalities = with(municipalities, List.of(municipality.municipality()));
            memberships = with(memberships, municipality.memberships());
            demandPoints = with(demandPoints, municipality.demandPoints());
        }
        return this;
    }

    private static <T> List<T> with(List<T> records, List<T> more) {
        return Stream.concat(records.stream(), more.stream()).toList();
    }

    GraphContents finished() {
        return new GraphContents(
                municipalities,
                regions,
                memberships,
                old.neighbourhoods(),
                indicators,
                indicatorValues,
                organisations,
                workshops,
                partnerships,
                networks,
                completeness,
                demandPoints);
    }
}
