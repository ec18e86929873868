package fi.alunetwork.core.robustness;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Selection;
import fi.alunetwork.core.tie.CriticalNodes;
import fi.alunetwork.core.tie.DegreeAttack;
import fi.alunetwork.core.tie.RandomRemovals;
import fi.alunetwork.core.tie.RemovalSeries;
import fi.alunetwork.core.tie.SingleRemovals;
import fi.alunetwork.core.tie.TieGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What breaks if a member leaves (Q13): node removal on the ties of a cooperation network. Each part of the answer is
 * worked out when it is asked for, because they cost differently and few askers want all. Deterministic.
 */
public final class Robustness {

    /** The most points of a curve beside its beginning. */
    private static final int MOST_POINTS = 100;

    private static final List<ActorRemovalOrder> WORST_FIRST = List.of(
            new ActorRemovalOrder(ActorRemovalOrder.Field.SEVERED_PAIRS, Direction.DESC),
            new ActorRemovalOrder(ActorRemovalOrder.Field.CONNECTED_PAIRS, Direction.ASC));

    private final CooperationNetwork network;
    private final RobustnessQuestion question;
    private final Budget budget;
    private final TieGraph ties;
    private final Leaving leaving;
    private final @Nullable BitSet group;

    private Robustness(CooperationNetwork network, RobustnessQuestion question, Budget budget, @Nullable BitSet group) {
        this.network = network;
        this.question = question;
        this.budget = budget;
        this.ties = network.ties();
        this.leaving = new Leaving(ties, question.efficiency(), budget);
        this.group = group;
    }

    /**
     * Begins an answer.
     *
     * @throws BadQuestionException where nobody belongs to the group that leaves, or its area or a code is not known
     */
    public static Robustness of(CooperationNetwork network, RobustnessQuestion question, Budget budget) {
        Leavers leavers = question.leavers();
        return new Robustness(network, question, budget, leavers == null ? null : leavers.among(network));
    }

    /** The network that this is about. */
    public CooperationNetwork network() {
        return network;
    }

    /** What was asked. */
    public RobustnessQuestion question() {
        return question;
    }

    /** What the answer tells of itself. */
    public AnswerHeader header() {
        return RobustnessHeader.of(network, question, leaving.isTooDear());
    }

    /**
     * The network when nobody leaves.
     *
     * @throws TimeLimitException where efficiency is required and would take too long
     */
    public NetworkLeft intact() {
        return leaving.without(new BitSet());
    }

    /**
     * What each actor's leaving breaks. Takes time by actors and ties, and for efficiency a search from each actor of a
     * component for each of its actors that is not at its edge.
     *
     * @param orders what to sort by; where empty those first that sever most pairs of others, then those that leave the
     *     fewest connected pairs
     * @throws TimeLimitException where efficiency is required and would take too long
     */
    public Selection<ActorRemoval> removals(List<ActorRemovalOrder> orders) {
        NetworkLeft intact = intact();
        SingleRemovals removals = SingleRemovals.of(ties);
        double[] sums = leaving.inverseSums();
        List<ActorRemoval> rows = network.actors().stream()
                .map(actor -> {
                    int node = actor.number();
                    NetworkLeft left = leaving.left(removals.without(node), sums == null ? null : sums[node]);
                    return new ActorRemoval(
                            actor, ties.degree(node), removals.isCutPoint(node), left, left.since(intact));
                })
                .toList();
        return Selection.of(
                rows,
                orders.isEmpty() ? WORST_FIRST : orders,
                row -> row.actor().id());
    }

    /**
     * How the largest component shrinks while all leave one after another. Takes little more time than by actors and
     * ties for each order.
     *
     * @throws TimeLimitException where the random orders would take too long
     */
    public RemovalCurve series() {
        RandomRemovals.effort(ties, question.runs()).require(budget, "Maybe ask for fewer runs.");
        int[] order = DegreeAttack.order(ties);
        RemovalSeries targeted = RemovalSeries.of(ties, order);
        RandomRemovals random = RandomRemovals.of(ties, question.runs(), question.seed(), budget);
        int size = ties.size();
        int last = Math.min(size, MOST_POINTS);
        List<RemovalCurve.Point> points = IntStream.rangeClosed(0, last)
                .map(point -> last == 0 ? 0 : (int) ((long) point * size / last))
                .mapToObj(gone -> new RemovalCurve.Point(
                        gone,
                        gone == 0 ? null : network.actors().get(order[gone - 1]),
                        new Share(targeted.largestAfter(gone), size),
                        new Share(random.meanAfter(gone), size),
                        new Share(random.leastAfter(gone), size),
                        new Share(random.mostAfter(gone), size)))
                .toList();
        return new RemovalCurve(
                question.runs(), question.seed(), targeted.robustness(), random.meanRobustness(), points);
    }

    /**
     * The worst set for each number of leavers asked, in that order.
     *
     * @throws TimeLimitException where the search would take too long
     */
    public List<WorstLeavers> worst() {
        List<WorstLeavers> found = new ArrayList<>();
        for (int most : question.together()) {
            CriticalNodes.effort(ties, most).require(budget, "Maybe ask for fewer together.");
            CriticalNodes critical = CriticalNodes.of(ties, most, budget);
            BitSet gone = new BitSet();
            critical.nodes().forEach(gone::set);
            found.add(new WorstLeavers(
                    most,
                    actorsOf(gone),
                    leaving.without(gone),
                    critical.bound(),
                    critical.isProven() ? WorstLeavers.Status.OPTIMAL : WorstLeavers.Status.FEASIBLE,
                    critical.equallyBad()));
        }
        return found;
    }

    /**
     * What the leaving of the group breaks; null where no group was asked about.
     *
     * @throws TimeLimitException where efficiency is required and would take too long
     */
    public @Nullable GroupRemoval leaving() {
        BitSet leavers = group;
        if (leavers == null) {
            return null;
        }
        BitSet alone = new BitSet();
        IntStream.range(0, ties.size())
                .filter(node -> !leavers.get(node) && ties.degree(node) > 0)
                .filter(node -> neighbours(node).allMatch(leavers::get))
                .forEach(alone::set);
        NetworkLeft left = leaving.without(leavers);
        return new GroupRemoval(actorsOf(leavers), tiesOf(leavers), left, left.since(intact()), actorsOf(alone));
    }

    private int tiesOf(BitSet leavers) {
        IntPredicate stays = node -> !leavers.get(node);
        long ends = leavers.stream().mapToLong(ties::degree).sum();
        long toOthers = leavers.stream()
                .mapToLong(node -> neighbours(node).filter(stays).count())
                .sum();
        return (int) ((ends + toOthers) / 2);
    }

    private IntStream neighbours(int node) {
        return IntStream.range(ties.from(node), ties.until(node)).map(ties::neighbour);
    }

    private List<Actor> actorsOf(BitSet nodes) {
        return nodes.stream().mapToObj(network.actors()::get).toList();
    }
}
