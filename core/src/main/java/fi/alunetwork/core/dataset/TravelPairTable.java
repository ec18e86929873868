package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import java.util.List;
import java.util.stream.Stream;

/** A table of travel costs, which stands beside the dataset and not in it. */
final class TravelPairTable extends Table<TravelTable.Pair> {

    private final String file;
    private final Column<TravelTable.Pair, MunicipalityCode> from = required(
            "from", Formats.MUNICIPALITY, "Code of the municipality the way begins in", TravelTable.Pair::from);
    private final Column<TravelTable.Pair, String> to =
            required("to", Formats.TEXT, "Code of a municipality, or id of a site", TravelTable.Pair::to);
    private final Column<TravelTable.Pair, Double> cost;

    TravelPairTable(String file, TravelUnit unit) {
        super("travel", "Ways from municipalities to municipalities and sites.");
        this.file = file;
        this.cost = required(
                columnOf(unit), Numbers.AMOUNT, "The way in " + unit.symbol() + ", one way", TravelTable.Pair::cost);
        key(List.of(from, to));
    }

    /** The column that a unit stands in. */
    static String columnOf(TravelUnit unit) {
        return unit == TravelUnit.KM ? "km" : "minutes";
    }

    @Override
    String file() {
        return file;
    }

    @Override
    Stream<TravelTable.Pair> records(GraphContents contents) {
        return Stream.empty();
    }

    @Override
    TravelTable.Pair record(Row row, Parts parts) {
        return pair(row);
    }

    TravelTable.Pair pair(Row row) {
        return new TravelTable.Pair(row.get(from), row.get(to), row.get(cost));
    }

    Column<TravelTable.Pair, MunicipalityCode> from() {
        return from;
    }

    Column<TravelTable.Pair, String> to() {
        return to;
    }
}
