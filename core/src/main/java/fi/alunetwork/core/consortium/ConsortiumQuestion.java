package fi.alunetwork.core.consortium;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Projection;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.SearchLimits;
import fi.alunetwork.core.partnering.ServicePackage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations together produce a package of services for the people of an area?
 *
 * @param produced which services, for whom, and what counts as within reach
 * @param goal what is to be best
 * @param most at most so many partners where most people are to be reached; for every goal as far as the curve goes
 * @param providersPerCell how many partners each cell needs: 1, or more for backup
 * @param mustHave the organisations that have to be partners
 * @param mustNot the organisations that may not be
 * @param places how many places the people of a cell need, where places are looked at; null where they are not
 * @param costs what a partner costs where the least cost is sought, above 0; those not named cost 1
 * @param bond whether partners have to work together already
 * @param ties what counts as working together already
 * @param search how many equally good consortia are listed, and how long the search may take; half of that is for the
 *     best consortium, a quarter for the curve, and what is left for those as good
 */
public record ConsortiumQuestion(
        ServicePackage produced,
        Goal goal,
        int most,
        int providersPerCell,
        Set<OrganisationId> mustHave,
        Set<OrganisationId> mustNot,
        @Nullable PlacesNeeded places,
        Map<OrganisationId, Double> costs,
        Bond bond,
        CooperationScope ties,
        SearchLimits search) {

    /** What ties count where the asker names none: whoever is party of the same partnership works together. */
    public static final CooperationScope PARTIES_TOGETHER = CooperationScope.ORGANISATIONS.by(Projection.CLIQUE);

    private static final int MOST_PARTNERS = 100;
    private static final int USUAL_MOST = 10;

    /** What is to be best. */
    public enum Goal {
        /** As few partners as possible that give every cell that somebody reaches what it needs. */
        FEWEST_PARTNERS,
        /** The same at the least cost. */
        LEAST_COST,
        /** As many people as possible, each counted once for each service, with so many partners at most. */
        MOST_PEOPLE
    }

    /** Whether partners have to work together already. */
    public enum Bond {
        /** It does not matter. */
        NONE,
        /** Of the equally good consortia that are listed the one in the fewest parts is chosen. */
        PREFERRED,
        /** There has to be a path of existing ties, by way of partners alone, between any two of them. */
        REQUIRED
    }

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a number is out of its range, an organisation must and must not be a partner,
     *     there are fewer partners allowed than demanded, a cost is not above 0, the ties are not of organisations, or
     *     places are to be given to most people with backup
     */
    public ConsortiumQuestion {
        mustHave = Collections.unmodifiableSortedSet(new TreeSet<>(mustHave));
        mustNot = Collections.unmodifiableSortedSet(new TreeSet<>(mustNot));
        costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
        requireRange("most", most, "Maybe 10.");
        requireRange("providersPerCell", providersPerCell, "Maybe 1, or 2 for backup.");
        requireNoContradiction(mustHave, mustNot);
        if (most < mustHave.size()) {
            throw BadQuestionException.badArgument("most is " + most + ", and mustHave names " + mustHave.size() + ": "
                    + mustHave + "; expected no fewer partners than demanded. Maybe allow more, or demand fewer.");
        }
        costs.forEach(ConsortiumQuestion::requireCost);
        if (ties.actors() != ActorKind.ORGANISATION) {
            throw BadQuestionException.badArgument("ties are between actors of the kind " + ties.actors()
                    + "; expected ORGANISATION, as partners are. Maybe leave the kind out.");
        }
        if (places != null && goal == Goal.MOST_PEOPLE && providersPerCell > 1) {
            throw BadQuestionException.badArgument("providersPerCell is " + providersPerCell
                    + ", goal is MOST_PEOPLE and places are looked at; expected 1: who gets a place gets one place."
                    + " Maybe ask for backup without places.");
        }
    }

    /** Fewest partners, one for each cell, whoever they are, whatever places they have. */
    public static ConsortiumQuestion of(ServicePackage produced) {
        return new ConsortiumQuestion(
                produced,
                Goal.FEWEST_PARTNERS,
                USUAL_MOST,
                1,
                Set.of(),
                Set.of(),
                null,
                Map.of(),
                Bond.NONE,
                PARTIES_TOGETHER,
                SearchLimits.USUAL);
    }

    /** The same with another goal and so many partners at most. */
    public ConsortiumQuestion seeking(Goal other, int atMost) {
        return but(draft -> {
            draft.goal = other;
            draft.most = atMost;
        });
    }

    /** The same with so many partners for each cell. */
    public ConsortiumQuestion backedUpBy(int providers) {
        return but(draft -> draft.providersPerCell = providers);
    }

    /** The same with these partners demanded. */
    public ConsortiumQuestion with(String... organisations) {
        return but(draft -> draft.mustHave = ids(organisations));
    }

    /** The same with these organisations left out. */
    public ConsortiumQuestion without(String... organisations) {
        return but(draft -> draft.mustNot = ids(organisations));
    }

    /** The same with places looked at. */
    public ConsortiumQuestion needing(PlacesNeeded other) {
        return but(draft -> draft.places = other);
    }

    /** The same at the least cost. */
    public ConsortiumQuestion costing(Map<OrganisationId, Double> others) {
        return but(draft -> {
            draft.goal = Goal.LEAST_COST;
            draft.costs = others;
        });
    }

    /** The same with ties wanted in another way. */
    public ConsortiumQuestion tied(Bond other) {
        return but(draft -> draft.bond = other);
    }

    /** The same with ties wanted in another way, and other ones counted. */
    public ConsortiumQuestion tied(Bond other, CooperationScope counted) {
        return but(draft -> {
            draft.bond = other;
            draft.ties = counted;
        });
    }

    /** The same with so many consortia listed at most. */
    public ConsortiumQuestion listing(int atMost) {
        return but(draft -> draft.search = search.listing(atMost));
    }

    /** The same with another time to search. */
    public ConsortiumQuestion searching(Duration time) {
        return but(draft -> draft.search = search.within(time));
    }

    /** What a partner costs; 1 where none was given. */
    public double cost(OrganisationId partner) {
        return costs.getOrDefault(partner, 1.0);
    }

    private ConsortiumQuestion but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.question();
    }

    /** A question while it is being changed. */
    private static final class Draft {

        private final ServicePackage produced;
        private Goal goal;
        private int most;
        private int providersPerCell;
        private Set<OrganisationId> mustHave;
        private Set<OrganisationId> mustNot;
        private @Nullable PlacesNeeded places;
        private Map<OrganisationId, Double> costs;
        private Bond bond;
        private CooperationScope ties;
        private SearchLimits search;

        Draft(ConsortiumQuestion original) {
            this.produced = original.produced;
            this.goal = original.goal;
            this.most = original.most;
            this.providersPerCell = original.providersPerCell;
            this.mustHave = original.mustHave;
            this.mustNot = original.mustNot;
            this.places = original.places;
            this.costs = original.costs;
            this.bond = original.bond;
            this.ties = original.ties;
            this.search = original.search;
        }

        ConsortiumQuestion question() {
            return new ConsortiumQuestion(
                    produced, goal, most, providersPerCell, mustHave, mustNot, places, costs, bond, ties, search);
        }
    }

    private static Set<OrganisationId> ids(String... organisations) {
        NavigableSet<OrganisationId> ids = new TreeSet<>();
        Arrays.stream(organisations).map(OrganisationId::new).forEach(ids::add);
        return ids;
    }

    private static void requireRange(String name, int value, String maybe) {
        if (value < 1 || value > MOST_PARTNERS) {
            throw BadQuestionException.badArgument(
                    name + " is " + value + "; expected 1 to " + MOST_PARTNERS + ". " + maybe);
        }
    }

    private static void requireNoContradiction(Set<OrganisationId> mustHave, Set<OrganisationId> mustNot) {
        NavigableSet<OrganisationId> both = new TreeSet<>(mustHave);
        both.retainAll(mustNot);
        if (!both.isEmpty()) {
            throw BadQuestionException.badArgument("mustHave and mustNot both name " + both
                    + "; expected each organisation in one of them at most. Maybe one of the two is left from an"
                    + " earlier question.");
        }
    }

    private static void requireCost(OrganisationId partner, double cost) {
        if (!(cost > 0) || Double.isInfinite(cost)) {
            throw BadQuestionException.badArgument("costs says " + cost + " for organisation \"" + partner
                    + "\"; expected more than 0. Maybe it should not be a partner: see mustNot.");
        }
    }
}
