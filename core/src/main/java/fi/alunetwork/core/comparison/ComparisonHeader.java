package fi.alunetwork.core.comparison;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.comparison.Comparison.Direction;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.List;

/**
 * What a comparison tells of itself.
 *
 * @param direction how the two pictures lie in time
 * @param before what the first answer tells of itself
 * @param after what the second does
 * @param mergedAway the municipalities of the first division that the second no longer has
 * @param notes what the reader should mind, of both answers and of their comparison
 */
public record ComparisonHeader(
        Direction direction,
        AnswerHeader before,
        AnswerHeader after,
        List<MunicipalityOnDate> mergedAway,
        List<LocalizedName> notes) {

    public ComparisonHeader {
        mergedAway = List.copyOf(mergedAway);
        notes = List.copyOf(notes);
    }
}
