package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.redundancy.RedundancyFigure;

/**
 * The figures of the base, the question asked in one way.
 *
 * @param variant the way
 * @param coverage who is covered
 * @param providers how many organisations people have within reach
 * @param coverageAgainstAsked for how many municipalities it is as it was as asked whether they are covered
 * @param providersAgainstAsked for how many municipalities the providers are as they were as asked
 */
public record VariantFigures(
        Variant variant,
        CoverageFigure coverage,
        RedundancyFigure providers,
        Tally coverageAgainstAsked,
        Tally providersAgainstAsked) {}
