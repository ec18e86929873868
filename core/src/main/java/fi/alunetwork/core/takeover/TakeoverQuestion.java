package fi.alunetwork.core.takeover;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.SearchLimits;
import fi.alunetwork.core.partnering.ServicePackage;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which organisations could take over what of a package one picture has and another lacks?
 *
 * @param produced which services, for whom, and what counts as within reach, in both pictures
 * @param mustNot the organisations that may not take over
 * @param search how many equally good choices are listed, and how long the search may take
 */
public record TakeoverQuestion(ServicePackage produced, Set<OrganisationId> mustNot, SearchLimits search) {

    public TakeoverQuestion {
        mustNot = Collections.unmodifiableSet(new TreeSet<>(mustNot));
    }

    /** Whoever may by law. */
    public static TakeoverQuestion of(ServicePackage produced) {
        return new TakeoverQuestion(produced, Set.of(), SearchLimits.USUAL);
    }

    /** The same without these organisations. */
    public TakeoverQuestion without(Set<OrganisationId> organisations) {
        return new TakeoverQuestion(produced, organisations, search);
    }

    /** The same with another time to search. */
    public TakeoverQuestion searching(Duration time) {
        return new TakeoverQuestion(produced, mustNot, search.within(time));
    }
}
