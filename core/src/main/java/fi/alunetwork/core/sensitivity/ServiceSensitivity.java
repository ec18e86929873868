package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rule what counted as covered, as asked or by default
 * @param asAsked the figures as the question was asked
 * @param variants the figures of the other ways of asking it
 * @param coverage whether it holds who is covered
 * @param providers whether it holds how many providers there are
 * @param municipalities every municipality of the base, those with most people first
 */
public record ServiceSensitivity(
        Service service,
        CoverageRule rule,
        VariantFigures asAsked,
        List<VariantFigures> variants,
        Conclusion coverage,
        Conclusion providers,
        List<MunicipalitySensitivity> municipalities) {

    public ServiceSensitivity {
        variants = List.copyOf(variants);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * The smallest share that is covered for certain, of all ways of asking, that as asked included; null where the
     * base is zero.
     */
    public @Nullable Double lowestShare() {
        return shares(CoverageFigure::atLeast).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The largest share that may be covered, of all ways of asking; null where the base is zero. */
    public @Nullable Double highestShare() {
        return shares(CoverageFigure::atMost).max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<Double> shares(Function<CoverageFigure, @Nullable Double> share) {
        return Stream.concat(Stream.of(asAsked), variants.stream())
                .flatMap(figures -> Stream.ofNullable(share.apply(figures.coverage())));
    }

    /** The municipalities that stand otherwise in a variant, for certain or perhaps, those with most people first. */
    public List<MunicipalitySensitivity> touched() {
        return municipalities.stream()
                .filter(MunicipalitySensitivity::isTouched)
                .toList();
    }
}
