package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.redundancy.MunicipalityRedundancy;
import fi.alunetwork.core.redundancy.ProviderState;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality stands with a service, the question asked in one way.
 *
 * @param covered whether most of its people are covered
 * @param providers how many organisations most of its people have within reach
 * @param only the one organisation, where the state is ONE; null elsewhere, and where places of the municipality hang
 *     on different ones
 */
public record Standing(
        Covered covered, ProviderState providers, @Nullable Provider only) {

    static Standing of(MunicipalityCoverage coverage, CoverageRule rule, MunicipalityRedundancy redundancy) {
        boolean one = redundancy.state() == ProviderState.ONE
                && redundancy.providers().size() == 1;
        return new Standing(
                coverage.split(rule).verdict(),
                redundancy.state(),
                one ? redundancy.providers().get(0) : null);
    }
}
