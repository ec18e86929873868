package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals there are. Where ties are given, the columns of a plan have to hang together by them. */
public final class PlanGoals {

    private PlanGoals() {}

    /** The cheapest cover. */
    public static PlanGoal cheapest(@Nullable ColumnTies ties) {
        return new Cheapest(ties == null, solving(ties));
    }

    /**
     * The cheapest cover with places for everybody.
     *
     * @param places of the rows and columns of the problems
     */
    public static PlanGoal cheapestPlaced(PlaceNetwork places, @Nullable ColumnTies ties) {
        return new Cheapest(false, new PlacedCover(places, solving(ties))::cheapest);
    }

    /** At most so many columns that cover the most weight. */
    public static PlanGoal heaviest(int most, @Nullable ColumnTies ties) {
        return new Heaviest(most, ties);
    }

    /**
     * At most so many columns that give the most people a place; the value is these people.
     *
     * @param places of the rows and columns of the problems
     */
    public static PlanGoal mostPlaced(int most, PlaceNetwork places, @Nullable ColumnTies ties) {
        return new MostPlaced(most, places, ties);
    }

    private static PlacedCover.Covering solving(@Nullable ColumnTies ties) {
        return ties == null ? CoverSolvers.standard()::cheapest : ConnectedCover.by(ties)::cheapest;
    }

    private record Cheapest(boolean isPlainCover, PlacedCover.Covering solving) implements PlanGoal {

        @Override
        public CoverPlan best(CoverProblem problem, Budget budget) {
            return solving.cheapest(problem, budget);
        }

        @Override
        public boolean isMost() {
            return false;
        }

        /** All columns: every one costs something, so a cheapest cover has none that adds nothing. */
        @Override
        public List<Integer> lean(CoverProblem problem, CoverPlan plan) {
            return plan.columns();
        }
    }

    private record Heaviest(int most, @Nullable ColumnTies ties) implements PlanGoal {

        @Override
        public CoverPlan best(CoverProblem problem, Budget budget) {
            return ties == null
                    ? CoverSolvers.standard().heaviest(problem, most, budget)
                    : ConnectedHeaviest.by(ties).heaviest(problem, most, budget);
        }

        @Override
        public boolean isMost() {
            return true;
        }

        @Override
        public boolean isPlainCover() {
            return false;
        }

        @Override
        public List<Integer> lean(CoverProblem problem, CoverPlan plan) {
            return new LeanPlan(problem, ties, columns -> problem.weightOf(columns)).of(plan);
        }
    }

    private record MostPlaced(
            int most, PlaceNetwork places, @Nullable ColumnTies ties) implements PlanGoal {

        @Override
        public CoverPlan best(CoverProblem problem, Budget budget) {
            return new PlacedSearch(problem, places, most, ties, budget).plan();
        }

        @Override
        public boolean isMost() {
            return true;
        }

        @Override
        public boolean isPlainCover() {
            return false;
        }

        @Override
        public List<Integer> lean(CoverProblem problem, CoverPlan plan) {
            return new LeanPlan(
                            problem, ties, columns -> places.placing(columns).placed())
                    .of(plan);
        }
    }
}
