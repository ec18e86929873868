package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.IndicatorId;
import java.util.List;
import java.util.OptionalDouble;

/** A municipality of the day's division. */
public final class MunicipalityOnDate {

    private final DatedGraph graph;
    private final Municipality municipality;

    MunicipalityOnDate(DatedGraph graph, Municipality municipality) {
        this.graph = graph;
        this.municipality = municipality;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Municipality record() {
        return municipality;
    }

    /** Its code. */
    public MunicipalityCode code() {
        return municipality.code();
    }

    /** Its names. */
    public LocalizedName names() {
        return municipality.name();
    }

    /**
     * Its figures, one for each indicator that has one: the newest on or before the day, or the oldest where there is
     * none so early. A rate of a municipality that was merged since is left out.
     */
    public List<Figure> figures() {
        return graph.figuresOf(code());
    }

    /** Its residents by the newest figure on or before the day; empty where not known. */
    public OptionalDouble residents() {
        return figures().stream()
                .filter(figure -> figure.indicator().id().equals(IndicatorId.POPULATION))
                .mapToDouble(Figure::value)
                .findFirst();
    }

    /** The areas of every kind that it belonged to, in the order of their ids. */
    public List<RegionOnDate> regions() {
        return graph.relations().regionsOf(code());
    }

    /** The areas of one kind that it belonged to; none where it belonged to none, as Åland's to no county. */
    public List<RegionOnDate> regions(RegionKind kind) {
        return regions().stream()
                .filter(region -> region.record().id().kind() == kind)
                .toList();
    }

    /** The municipalities that share a border with it, over land or sea. */
    public List<MunicipalityOnDate> neighbours() {
        return graph.municipalities(graph.graph().neighboursOf(code()));
    }

    /** The workshops that stood in it. */
    public List<WorkshopOnDate> workshops() {
        return graph.relations().workshopsIn(code());
    }

    /** The provisions that are declared to serve its residents, wherever their workshop stands. */
    public List<ProvisionOnDate> servedBy() {
        return graph.relations().provisionsServing(code());
    }

    /** The organisations that are registered in it. */
    public List<OrganisationOnDate> organisations() {
        return graph.relations().organisationsIn(code());
    }

    /** The partnerships that name it. */
    public List<PartnershipOnDate> partnerships() {
        return graph.relations().partnershipsIn(code());
    }
}
