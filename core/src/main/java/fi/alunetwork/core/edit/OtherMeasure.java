package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.graph.GraphRecord.IndicatorRecord;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.statistics.Indicator;
import java.util.stream.Stream;

/** Figures that were entered as counts do not turn into rates unnoticed, nor the other way: they add up no more. */
final class OtherMeasure implements EditCheck {

    @Override
    public Stream<Finding> run(Edited edited) {
        if (!(edited.record() instanceof IndicatorRecord record)) {
            return Stream.empty();
        }
        Indicator next = record.indicator();
        long figures = edited.contents().indicatorValues().stream()
                .filter(value -> value.indicator().equals(next.id()))
                .count();
        return edited.contents().indicators().stream()
                .filter(stored -> stored.id().equals(next.id()))
                .filter(stored -> stored.measure() != next.measure() && figures > 0)
                .map(stored -> edited.warning(
                        "measure-changed",
                        next.measure().name(),
                        stored.measure() + ", as its figures are (" + figures + ")",
                        "another indicator is meant"));
    }
}
