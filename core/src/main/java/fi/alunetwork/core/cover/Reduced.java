package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;

/**
 * What is left of a problem after a {@link Reduction}, with the way back.
 *
 * @param problem the one the rest is of
 * @param rest what is left to decide: every column free, every row as needy as the settled columns left it
 * @param chosen the columns of the problem that are settled to be in the plan
 * @param numbers the number in the problem of each column of the rest
 */
@SuppressWarnings("ArrayRecordComponent") // Package-private and short-lived; nobody compares two of these.
record Reduced(CoverProblem problem, CoverProblem rest, boolean[] chosen, int[] numbers) {

    /** The plan for the problem that a plan for the rest makes. */
    boolean[] back(boolean[] chosenOfRest) {
        boolean[] plan = chosen.clone();
        for (int column = 0; column < chosenOfRest.length; column++) {
            plan[numbers[column]] |= chosenOfRest[column];
        }
        return plan;
    }

    /** The problem with what was settled in the rest: what is in or out there, and what the reduction left out. */
    CoverProblem narrowed(CoverProblem settledRest) {
        Standing[] standings = new Standing[chosen.length];
        for (int column = 0; column < chosen.length; column++) {
            standings[column] = chosen[column] ? Standing.IN : Standing.OUT;
        }
        for (int column = 0; column < numbers.length; column++) {
            standings[numbers[column]] = settledRest.standing(column);
        }
        return problem.with(standings);
    }

    /** What the settled columns cost. */
    double settledCost() {
        return problem.costOf(chosen);
    }

    /** The weight that the settled columns cover. */
    double settledWeight() {
        return problem.weightOf(chosen);
    }

    /** How many columns are settled to be in the plan. */
    int settled() {
        return CoverPlan.numbers(chosen).size();
    }
}
