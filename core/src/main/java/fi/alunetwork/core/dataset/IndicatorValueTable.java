package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code indicator_values.csv}: figures of municipalities. */
final class IndicatorValueTable extends Table<IndicatorValue> {

    private final Column<IndicatorValue, IndicatorId> indicator =
            required("indicator", Formats.INDICATOR, "What is measured", IndicatorValue::indicator);
    private final Column<IndicatorValue, MunicipalityCode> municipality = required(
            "municipality",
            Formats.MUNICIPALITY,
            "Code of the municipality in the division of the date",
            IndicatorValue::municipality);
    private final Column<IndicatorValue, LocalDate> date = required(
            "date", Formats.DATE, "The day described; of a mean over a year its last day", IndicatorValue::date);
    private final Column<IndicatorValue, Double> value =
            required("value", Numbers.AMOUNT, "The figure, in the unit of the indicator", IndicatorValue::value);
    private final ProvenanceColumns<IndicatorValue> provenance =
            new ProvenanceColumns<>(this, IndicatorValue::provenance);

    IndicatorValueTable() {
        super("indicator_values", "Figures. One that is hidden or not published has no row: missing is not zero.");
        key(List.of(indicator, municipality, date));
        refer(IndicatorTable.NAME, indicator);
        refer(MunicipalityTable.NAME, municipality);
    }

    @Override
    Stream<IndicatorValue> records(GraphContents contents) {
        return contents.indicatorValues().stream();
    }

    @Override
    IndicatorValue record(Row row, Parts parts) {
        return new IndicatorValue(
                row.get(indicator), row.get(municipality), row.get(date), row.get(value), provenance.in(row));
    }

    Column<IndicatorValue, MunicipalityCode> municipality() {
        return municipality;
    }
}
