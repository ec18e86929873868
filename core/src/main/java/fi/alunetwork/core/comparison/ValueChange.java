package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of one municipality of the second picture's division in two pictures.
 *
 * @param municipality the municipality
 * @param people its people by the second picture's figures; null where not known
 * @param value what it has in both; of municipalities that were merged the one with the most people stands for the past
 * @param course whether its residents are better or worse off
 * @param illustrative whether one of the two sides rests on illustrative records; null where the analysis tells only
 *     the share of all, in its header
 * @param causes why, one for each workshop that was within reach on one side only; none where its value is as before,
 *     and where the workshops are the same and only their places or the people who share them have changed
 */
public record ValueChange(
        MunicipalityOnDate municipality,
        @Nullable Double people,
        Difference value,
        Course course,
        @Nullable Boolean illustrative,
        List<Cause> causes) {

    private static final LocalizedName SAME_WORKSHOPS = LocalizedName.of(
            "Työpajat ovat samat; niiden paikat tai paikkoja jakavat ihmiset ovat muuttuneet.",
            "Verkstäderna är desamma; deras platser eller de som delar på dem har ändrats.",
            "The workshops are the same; their places, or the people who share them, have changed.");

    public ValueChange {
        causes = List.copyOf(causes);
    }

    /** How residents came out of the change. */
    public enum Course {
        /** Better off. */
        BETTER,
        /** Worse off. */
        WORSE,
        /** As before. */
        SAME,
        /** One of the two values is not known, or there is none. */
        NOT_KNOWN
    }

    /** Why in words; empty where residents are neither better nor worse off. */
    public String reason(Language language) {
        if (course != Course.BETTER && course != Course.WORSE) {
            return "";
        }
        return causes.isEmpty()
                ? SAME_WORKSHOPS.in(language)
                : causes.stream().map(cause -> cause.in(language)).collect(Collectors.joining(" "));
    }
}
