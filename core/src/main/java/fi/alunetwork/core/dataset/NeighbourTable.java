package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import java.util.List;
import java.util.stream.Stream;

/** {@code neighbours.csv}: common borders, each once. */
final class NeighbourTable extends Table<Neighbourhood> {

    private final Column<Neighbourhood, MunicipalityCode> one =
            required("municipality", Formats.MUNICIPALITY, "The smaller code of the pair", Neighbourhood::one);
    private final Column<Neighbourhood, MunicipalityCode> other =
            required("neighbour", Formats.MUNICIPALITY, "The larger code of the pair", Neighbourhood::other);
    private final Column<Neighbourhood, Neighbourhood.Border> border = required(
            "border",
            Format.oneOf(Neighbourhood.Border.class),
            "LAND: over land, lakes and rivers included. SEA: through the sea only",
            Neighbourhood::border);
    private final Column<Neighbourhood, Double> borderKm = required(
            "border_km",
            Numbers.AMOUNT,
            "Length in km on generalised lines, for ranking only",
            Neighbourhood::borderKm);
    private final ProvenanceColumns<Neighbourhood> provenance =
            new ProvenanceColumns<>(this, Neighbourhood::provenance);

    NeighbourTable() {
        super("neighbours", "Municipalities with a common border; each pair once, the smaller code first.");
        key(List.of(one, other));
        refer(MunicipalityTable.NAME, one);
        refer(MunicipalityTable.NAME, other);
    }

    @Override
    Stream<Neighbourhood> records(GraphContents contents) {
        return contents.neighbourhoods().stream();
    }

    @Override
    Neighbourhood record(Row row, Parts parts) {
        return new Neighbourhood(row.get(one), row.get(other), row.get(border), row.get(borderKm), provenance.in(row));
    }
}
