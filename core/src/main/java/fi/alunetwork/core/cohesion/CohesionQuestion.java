package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.Grouping;
import java.util.HashSet;
import java.util.List;

/**
 * How cohesive is a cooperation network? Which actors and ties it has is said by the network itself.
 *
 * @param split into which parts, beside the whole
 * @param groupings by what ties within groups and between them are told apart, each for itself; none twice
 * @param permutations how often groups are dealt out anew to test each E-I index, 0 to 10 000; 0 tests nothing
 * @param seed what the permutations are drawn from
 */
public record CohesionQuestion(Split split, List<Grouping> groupings, int permutations, long seed) {

    /** The most permutations that may be asked for. */
    public static final int MOST_PERMUTATIONS = 10_000;

    /** The whole, by legal form, region and municipality, with 999 permutations. */
    public static final CohesionQuestion WHOLE = new CohesionQuestion(
            Split.NONE, List.of(Grouping.LEGAL_FORM, Grouping.REGION, Grouping.MUNICIPALITY), 999, 1);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a grouping is named twice, or the permutations are out of range
     */
    public CohesionQuestion {
        groupings = List.copyOf(groupings);
        if (permutations < 0 || permutations > MOST_PERMUTATIONS) {
            throw BadQuestionException.badArgument("permutations is " + permutations + "; expected 0 to "
                    + MOST_PERMUTATIONS + ". Maybe 999, or 0 for no test.");
        }
        if (new HashSet<>(groupings).size() < groupings.size()) {
            throw BadQuestionException.badArgument(
                    "groupings names something twice; expected each grouping once. Maybe leave one out.");
        }
    }

    /** The same question, split into parts. */
    public CohesionQuestion splitBy(Split other) {
        return new CohesionQuestion(other, groupings, permutations, seed);
    }

    /** The same question by other groupings. */
    public CohesionQuestion by(Grouping... others) {
        return new CohesionQuestion(split, List.of(others), permutations, seed);
    }

    /** The same question with another number of permutations. */
    public CohesionQuestion permuting(int times) {
        return new CohesionQuestion(split, groupings, times, seed);
    }
}
