package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import java.util.List;
import java.util.stream.Stream;

/** {@code indicators.csv}: what is measured. */
final class IndicatorTable extends Table<Indicator> {

    static final String NAME = "indicators";

    private final Column<Indicator, IndicatorId> id =
            required("id", Formats.INDICATOR, "Key of the indicator, such as population", Indicator::id);
    private final NameColumns<Indicator> name = NameColumns.required(this, Indicator::name);
    private final Column<Indicator, String> unit =
            required("unit", Formats.TEXT, "Unit of the figures, such as persons or percent", Indicator::unit);
    private final Column<Indicator, Indicator.Measure> measure = required(
            "measure",
            Format.oneOf(Indicator.Measure.class),
            "COUNT: adds up over municipalities and can weigh them. RATE: does neither",
            Indicator::measure);

    IndicatorTable() {
        super(NAME, "What the figures of indicator_values measure.");
        key(List.of(id));
    }

    @Override
    Stream<Indicator> records(GraphContents contents) {
        return contents.indicators().stream();
    }

    @Override
    Indicator record(Row row, Parts parts) {
        return new Indicator(row.get(id), name.in(row), row.get(unit), row.get(measure));
    }
}
