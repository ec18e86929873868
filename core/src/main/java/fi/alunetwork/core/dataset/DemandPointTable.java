package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.List;
import java.util.stream.Stream;

/** {@code demand_points.csv}: points that stand for the residents of a municipality where one would lie. */
final class DemandPointTable extends Table<DemandPoint> {

    private final Column<DemandPoint, MunicipalityCode> municipality =
            required("municipality", Formats.MUNICIPALITY, "Code of the municipality", DemandPoint::municipality);
    private final NameColumns<DemandPoint> name = NameColumns.required(this, DemandPoint::name);
    private final PointColumns<DemandPoint> point = PointColumns.required(this, DemandPoint::point);
    private final Column<DemandPoint, Double> share = required(
            "share",
            Numbers.SHARE,
            "Share of the municipality's residents that the point stands for, above 0 to 1",
            DemandPoint::share);
    private final ProvenanceColumns<DemandPoint> provenance = new ProvenanceColumns<>(this, DemandPoint::provenance);

    DemandPointTable() {
        super("demand_points", "Points that replace the centre of a municipality: merged towns, wide lands.");
        key(List.of(municipality, point.latitude(), point.longitude()));
        refer(MunicipalityTable.NAME, municipality);
    }

    @Override
    boolean isOptional() {
        return true;
    }

    @Override
    Stream<DemandPoint> records(GraphContents contents) {
        return contents.demandPoints().stream();
    }

    @Override
    DemandPoint record(Row row, Parts parts) {
        return new DemandPoint(row.get(municipality), name.in(row), point.in(row), row.get(share), provenance.in(row));
    }

    Column<DemandPoint, MunicipalityCode> municipality() {
        return municipality;
    }

    PointColumns<DemandPoint> point() {
        return point;
    }
}
