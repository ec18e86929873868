package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.GraphRecord.FiguresRecord;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.List;

/** Figures as they are put. */
record FiguresInput(String indicator, MunicipalityCode municipality, List<FigureInput> values) {

    FiguresRecord toRecord() {
        IndicatorId id = new IndicatorId(indicator);
        return new FiguresRecord(
                id,
                municipality,
                values.stream()
                        .map(figure -> new IndicatorValue(
                                id, municipality, figure.date(), figure.value(), figure.provenance()))
                        .toList());
    }

    record FigureInput(LocalDate date, double value, Provenance provenance) {}
}
