package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.graphql.edit.Inputs.NameInput;

/** An indicator as it is put. */
record IndicatorInput(String code, NameInput name, String unit, Indicator.Measure measure) {

    IndicatorRecord toRecord() {
        return new IndicatorRecord(new Indicator(new IndicatorId(code), name.toName(), unit, measure));
    }
}
