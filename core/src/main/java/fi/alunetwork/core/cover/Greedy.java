package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A plan column by column, each time the one that adds most for its cost; of equals the one with the lowest number
 * (Chvátal 1979, at most {@code ln(n) + 1} times the cheapest; for the heaviest Nemhauser, Wolsey and Fisher 1978, at
 * least {@code 1 - 1/e} of it where every row needs one column). Takes time by columns times chosen columns, and adds
 * free columns only: those that are in every plan have to be in the draft that is filled.
 */
final class Greedy {

    private Greedy() {}

    /** A cover without a column that could be left out; every row must be able to get what it needs. */
    static Draft cheapest(CoverProblem problem) {
        Draft draft = Draft.byRows(problem);
        while (draft.unmet() > 0) {
            draft.add(best(problem, draft, true));
        }
        dropSuperfluous(problem, draft);
        return draft;
    }

    /** At most so many columns that cover much weight. */
    static Draft heaviest(CoverProblem problem, int most) {
        Draft draft = Draft.byWeight(problem);
        fill(problem, draft, most);
        return draft;
    }

    /** Adds columns while one adds weight and there is room. */
    static void fill(CoverProblem problem, Draft draft, int most) {
        while (draft.size() < most) {
            int best = best(problem, draft, false);
            if (best < 0 || draft.gain(best) <= 0) {
                return;
            }
            draft.add(best);
        }
    }

    /** Drops what every row can do without, the dearest first, of equals the one with the highest number. */
    static void dropSuperfluous(CoverProblem problem, Draft draft) {
        IntStream.range(0, problem.columns())
                .filter(draft::has)
                .boxed()
                .sorted(Comparator.comparingDouble(problem::cost)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .filter(draft::isSuperfluous)
                .forEachOrdered(draft::drop);
    }

    private static int best(CoverProblem problem, Draft draft, boolean costsCount) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < problem.columns(); column++) {
            double ratio = draft.gain(column) / (costsCount ? problem.cost(column) : 1);
            boolean choosable = !draft.has(column) && problem.standing(column) == Standing.FREE;
            if (choosable && (best < 0 || ratio > most)) {
                best = column;
                most = ratio;
            }
        }
        return best;
    }
}
