package fi.alunetwork.core.criticality;

import fi.alunetwork.core.reach.Providers;
import java.util.List;

/**
 * The providers of one kind.
 *
 * @param kind workshops or organisations
 * @param providers those that reach somebody or are the nearest of somebody, the one whose closing loses most first
 * @param worst the worst set for each number of closures asked, in that order
 */
public record Ranking(Providers.Kind kind, List<ProviderCriticality> providers, List<WorstSet> worst) {

    public Ranking {
        providers = List.copyOf(providers);
        worst = List.copyOf(worst);
    }
}
