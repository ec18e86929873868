package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Branch and bound for the cover of at most so many columns with the most backup: a part of the search is a problem
 * with more columns in or out; it is bounded by {@link BackupBound}, freed of columns that this bound or that of covers
 * of so few columns decides, and halved by the free column worth most at the prices of the bound. Depth first with the
 * column in before the column out. Ends after fewer parts the larger the problem is.
 */
final class BackupSearch {

    /** Pairs and columns times parts, at about a hundred steps each: at most some minutes. */
    private static final long MOST_WORK = 200_000_000;

    private static final int FIRST_STEPS = 1_500;
    private static final int STEPS = 100;

    private final CoverProblem problem;
    private final int most;
    private final Budget budget;
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean[] plan;
    private double value;
    private double bound;

    private record Part(BackupBound whole, CoverProblem problem, double bound) {}

    /**
     * Prepares a search for covers that back up more than a known one.
     *
     * @param plan a cover of at most so many columns
     */
    BackupSearch(CoverProblem problem, int most, boolean[] plan, Budget budget) {
        this.problem = problem;
        this.most = most;
        this.plan = plan;
        this.budget = budget;
        value = backedUp(problem, plan);
    }

    /** Searches to the end, to the end of the time, or until it has looked at as many parts as it may. */
    void run() {
        CoverProblem first = settled(problem);
        look(new Part(BackupBound.of(first, most), first, Double.POSITIVE_INFINITY), FIRST_STEPS);
        long left = MOST_WORK / Math.max(1, problem.pairs() + 8L * problem.columns());
        while (!open.isEmpty() && left > 0 && !budget.isOver()) {
            Part part = open.pop();
            if (part.bound() >= limit()) {
                look(new Part(part.whole().ofPart(part.problem()), part.problem(), part.bound()), STEPS);
                left--;
            }
        }
        bound = open.stream().mapToDouble(Part::bound).reduce(value, Math::max);
    }

    /** The cover with the most backup that is known. */
    boolean[] plan() {
        return plan;
    }

    /** The weight that it backs up. */
    double value() {
        return value;
    }

    /** What no cover backs up more than; what the known one does where the search went to its end. */
    double bound() {
        return bound;
    }

    /** The weight of the rows that have two of the chosen columns or more. */
    static double backedUp(CoverProblem problem, boolean[] chosen) {
        int[] counts = problem.counts(chosen);
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] > 1)
                .mapToDouble(problem::weight)
                .sum();
    }

    /** What a cover worth finding backs up at least. */
    private double limit() {
        return problem.isWholeWeight() ? value + 1 : value + Rounding.slack(value);
    }

    private void look(Part part, int steps) {
        BackupBound relaxed = part.whole();
        boolean goesOn = true;
        for (int step = 0; step < steps && goesOn && (step == 0 || !budget.isOver()); step++) {
            goesOn = relaxed.step(value);
        }
        double greatest = Math.min(part.bound(), relaxed.value());
        if (greatest >= limit()) {
            CoverProblem narrowed = relaxed.within(limit());
            if (narrowed.unmeetable().isEmpty()) {
                branch(new Part(relaxed, part.problem(), greatest), settled(narrowed));
            }
        }
    }

    /**
     * The problem with those columns in that every cover of so few columns has, and those out that none has, by
     * {@link LagrangianBound}; with too many in where there is no such cover.
     */
    private CoverProblem settled(CoverProblem narrowed) {
        Reduced reduced = Reduction.keepingAll(narrowed, budget);
        CoverProblem settled = narrowed;
        for (int column : CoverPlan.numbers(reduced.chosen())) {
            settled = settled.with(column, Standing.IN);
        }
        int left = most - reduced.settled();
        if (left < 0 || reduced.rest().rows() == 0) {
            return settled;
        }
        CoverProblem within =
                LagrangianBound.of(reduced.rest(), left + 1.0, budget).within(left);
        for (int column = 0; column < within.columns(); column++) {
            Standing standing = within.standing(column);
            settled = standing == Standing.FREE ? settled : settled.with(reduced.numbers()[column], standing);
        }
        return settled;
    }

    private void branch(Part part, CoverProblem narrowed) {
        boolean[] settled = narrowed.settled();
        int in = CoverPlan.numbers(settled).size();
        if (in > most || !narrowed.unmeetable().isEmpty()) {
            return;
        }
        int column = choice(part.whole(), narrowed);
        if (column < 0 || in == most) {
            take(settled);
            return;
        }
        take(filled(narrowed));
        if (free(narrowed) < free(part.problem())) {
            open.push(new Part(part.whole(), narrowed, part.bound()));
            return;
        }
        open.push(new Part(part.whole(), narrowed.with(column, Standing.OUT), part.bound()));
        open.push(new Part(part.whole(), narrowed.with(column, Standing.IN), part.bound()));
    }

    private static int free(CoverProblem narrowed) {
        return (int) IntStream.range(0, narrowed.columns())
                .filter(column -> narrowed.standing(column) == Standing.FREE)
                .count();
    }

    /** The columns that are in with as many of the free ones as there is room for, those that cover rows first. */
    private boolean[] filled(CoverProblem narrowed) {
        CoverProblem twofold = BackupCover.twofold(narrowed);
        Draft draft = Draft.byWeight(twofold);
        CoverPlan.numbers(narrowed.settled()).forEach(draft::add);
        Greedy.fill(twofold, draft, most);
        return draft.plan();
    }

    private void take(boolean[] found) {
        double weight = backedUp(problem, found);
        if (weight > value && problem.isCovered(found)) {
            plan = found;
            value = weight;
        }
    }

    private static int choice(BackupBound relaxed, CoverProblem narrowed) {
        int choice = -1;
        for (int column = 0; column < narrowed.columns(); column++) {
            if (narrowed.standing(column) == Standing.FREE
                    && (choice < 0 || relaxed.worth(column) > relaxed.worth(choice))) {
                choice = column;
            }
        }
        return choice;
    }
}
