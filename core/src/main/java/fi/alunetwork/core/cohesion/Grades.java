package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.RelationQuality;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One grade of relations as a survey asked it (PARTNER, Varda et al. 2008): of each tie the mean over its partnerships
 * that tell it, then the mean over ties. A tie of which it is not told stays out of the mean and is counted.
 *
 * @param mean 1 to 4; null where it is told of no tie
 * @param known the ties of which it is told, of all ties
 */
public record Grades(@Nullable Double mean, Share known) {

    /** A grade of the ties of a part; of their partnerships those that make its ties. */
    static Grades of(List<Tie> ties, Subject subject, Function<RelationQuality, @Nullable Integer> grade) {
        double[] told = ties.stream()
                .map(tie -> of(tie, subject, grade))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        double sum = 0;
        for (double one : told) {
            sum += one;
        }
        return new Grades(told.length == 0 ? null : sum / told.length, new Share(told.length, ties.size()));
    }

    private static OptionalDouble of(Tie tie, Subject subject, Function<RelationQuality, @Nullable Integer> grade) {
        return tie.partnerships().stream()
                .map(PartnershipOnDate::record)
                .filter(record -> subject.counts(record.model()))
                .map(Partnership::quality)
                .filter(Objects::nonNull)
                .map(grade)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }
}
