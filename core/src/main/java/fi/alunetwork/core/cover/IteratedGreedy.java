package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import java.util.Random;

/**
 * Betters a greedy plan by taking out some neighbouring columns and filling the hole greedily, as long as it is no
 * worse (Jacobs and Brusco 1995; taking out neighbours, Schrimpf and others 2000). Equal choices fall to a random
 * number from a fixed seed, so that the same problem and the same number of rounds give the same plan. A round takes
 * time by the pairs around the hole.
 */
final class IteratedGreedy {

    private static final int SEED = 20_171_124;
    private static final int LARGEST_HOLE = 12;
    private static final int ROUNDS_A_LOOK = 16;

    private final CoverProblem problem;
    private final Draft draft;
    private final Random random = new Random(SEED);
    private final int[] removed;
    private final int[] added;
    private int removedCount;
    private int addedCount;

    private IteratedGreedy(CoverProblem problem, Draft draft) {
        this.problem = problem;
        this.draft = draft;
        removed = new int[problem.columns()];
        added = new int[problem.columns()];
    }

    /**
     * A cover that costs no more than the given one.
     *
     * @param draft a cover; changed
     * @param goal where a plan costs no more than this, it ends
     */
    static boolean[] cheaper(CoverProblem problem, Draft draft, double goal, long rounds, Budget budget) {
        IteratedGreedy search = new IteratedGreedy(problem, draft);
        boolean[] best = draft.plan();
        double cost = problem.costOf(best);
        double current = cost;
        for (long round = 0; round < rounds && cost > goal && draft.size() > 0; round++) {
            if (round % ROUNDS_A_LOOK == 0 && budget.isOver()) {
                return best;
            }
            double after = current + search.redig();
            if (after > current) {
                search.undo();
            } else {
                current = after;
            }
            if (current < cost - Rounding.slack(cost)) {
                best = draft.plan();
                cost = problem.costOf(best);
                current = cost;
            }
        }
        return best;
    }

    private double redig() {
        removedCount = 0;
        addedCount = 0;
        dig(1 + random.nextInt(Math.min(LARGEST_HOLE, draft.size())));
        while (draft.unmet() > 0) {
            add(bestAround());
        }
        for (int number = 0; number < addedCount; number++) {
            dropSuperfluousAround(added[number]);
        }
        double change = 0;
        for (int number = 0; number < removedCount; number++) {
            change -= problem.cost(removed[number]);
        }
        for (int number = 0; number < addedCount; number++) {
            change += problem.cost(added[number]);
        }
        return change;
    }

    /** Takes out a chosen column and such as are two rows away. */
    private void dig(int size) {
        int centre = random.nextInt(problem.columns());
        while (!draft.has(centre)) {
            centre = (centre + 1) % problem.columns();
        }
        remove(centre);
        for (int tries = 4 * size; tries > 0 && removedCount < size; tries--) {
            int near = neighbour(neighbour(removed[random.nextInt(removedCount)]));
            int chosen = chosenAround(near);
            if (chosen >= 0) {
                remove(chosen);
            }
        }
    }

    private int neighbour(int column) {
        int[] rows = problem.rowsOf(column);
        int[] columns = problem.columnsOf(rows[random.nextInt(rows.length)]);
        return columns[random.nextInt(columns.length)];
    }

    private int chosenAround(int column) {
        int[] rows = problem.rowsOf(column);
        int[] columns = problem.columnsOf(rows[random.nextInt(rows.length)]);
        int first = random.nextInt(columns.length);
        for (int step = 0; step < columns.length; step++) {
            int other = columns[(first + step) % columns.length];
            if (draft.has(other)) {
                return other;
            }
        }
        return -1;
    }

    /** The column with the best gain for its cost among those that serve a row in need; of equals any. */
    private int bestAround() {
        int best = -1;
        double most = 0;
        int equals = 0;
        for (int number = 0; number < draft.unmet(); number++) {
            for (int column : problem.columnsOf(draft.unmet(number))) {
                double ratio = draft.gain(column) / problem.cost(column);
                if (draft.has(column) || ratio < most || column == best) {
                    continue;
                }
                equals = ratio > most ? 1 : equals + 1;
                if (random.nextInt(equals) == 0) {
                    best = column;
                }
                most = ratio;
            }
        }
        return best;
    }

    private void dropSuperfluousAround(int column) {
        for (int row : problem.rowsOf(column)) {
            for (int other : problem.columnsOf(row)) {
                if (draft.has(other) && draft.isSuperfluous(other)) {
                    remove(other);
                }
            }
        }
    }

    private void remove(int column) {
        draft.drop(column);
        for (int number = 0; number < addedCount; number++) {
            if (added[number] == column) {
                added[number] = added[--addedCount];
                return;
            }
        }
        removed[removedCount++] = column;
    }

    private void add(int column) {
        draft.add(column);
        for (int number = 0; number < removedCount; number++) {
            if (removed[number] == column) {
                removed[number] = removed[--removedCount];
                return;
            }
        }
        added[addedCount++] = column;
    }

    private void undo() {
        for (int number = 0; number < addedCount; number++) {
            draft.drop(added[number]);
        }
        for (int number = 0; number < removedCount; number++) {
            draft.add(removed[number]);
        }
    }
}
