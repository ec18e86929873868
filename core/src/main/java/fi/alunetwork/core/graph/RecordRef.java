package fi.alunetwork.core.graph;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorId;

/**
 * Which record is meant, whether it is there or not.
 *
 * @param kind what it is
 * @param id its key within the kind: an area's is {@code KIND:code}, that of figures {@code indicator:municipality}
 */
public record RecordRef(RecordKind kind, String id) {

    /** The figures of an indicator in a municipality. */
    public static RecordRef figures(IndicatorId indicator, MunicipalityCode municipality) {
        return new RecordRef(RecordKind.FIGURES, indicator + ":" + municipality);
    }

    /** In words, such as {@code workshop house}. */
    @Override
    public String toString() {
        return kind.text() + " " + id;
    }
}
