package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One municipality, asked in several ways.
 *
 * @param municipality the municipality
 * @param demand its people; null where not known
 * @param asAsked how it stands as the question was asked
 * @param outcomes how it stands in each of the other variants, in their order
 */
public record MunicipalitySensitivity(
        MunicipalityOnDate municipality, @Nullable Double demand, Standing asAsked, List<Outcome> outcomes) {

    /** Those with most people first, those whose people are not known last; ties in the order of the codes. */
    static final Comparator<MunicipalitySensitivity> MOST_PEOPLE_FIRST = Comparator.comparingDouble(
                    (MunicipalitySensitivity row) -> row.demand() == null ? -1 : row.demand())
            .reversed()
            .thenComparing(row -> row.municipality().code());

    public MunicipalitySensitivity {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How it stands in one variant.
     *
     * @param variant the variant
     * @param standing how it stands
     * @param coverage whether it is covered as it was as asked
     * @param providers whether it has the providers that it had as asked
     */
    public record Outcome(Variant variant, Standing standing, Firmness coverage, Firmness providers) {

        static Outcome of(Variant variant, Standing asked, Standing standing) {
            return new Outcome(
                    variant, standing, Firmness.ofCoverage(asked, standing), Firmness.ofProviders(asked, standing));
        }
    }

    /** Whether it is certain that it is covered, or is not: the worst of all variants. */
    public Firmness coverage() {
        return worst(Outcome::coverage);
    }

    /** Whether it is certain how many providers it has: the worst of all variants. */
    public Firmness providers() {
        return worst(Outcome::providers);
    }

    /** Whether it stands otherwise in a variant, for certain or perhaps. */
    public boolean isTouched() {
        return coverage().compareTo(Firmness.HOLDS) > 0 || providers().compareTo(Firmness.HOLDS) > 0;
    }

    private Firmness worst(Function<Outcome, Firmness> of) {
        return outcomes.stream().map(of).max(Comparator.naturalOrder()).orElse(Firmness.NO_CONCLUSION);
    }
}
