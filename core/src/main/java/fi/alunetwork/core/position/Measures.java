package fi.alunetwork.core.position;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.cooperation.Groups;
import fi.alunetwork.core.tie.Betweenness;
import fi.alunetwork.core.tie.Brokerage;
import fi.alunetwork.core.tie.Closeness;
import fi.alunetwork.core.tie.Constraint;
import fi.alunetwork.core.tie.Cores;
import fi.alunetwork.core.tie.CutPoints;
import fi.alunetwork.core.tie.EffectiveSize;
import fi.alunetwork.core.tie.Eigenvector;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.Triangles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is measured of a network, for all of its actors at once.
 *
 * @param closeness null where betweenness is sampled, because it would take a search from every actor too
 */
record Measures(
        CooperationNetwork network,
        Betweenness betweenness,
        @Nullable Closeness closeness,
        Eigenvector eigenvector,
        Cores cores,
        Triangles triangles,
        Constraint constraint,
        EffectiveSize effectiveSize,
        List<Brokers> brokers,
        CutPoints cutPoints,
        Communities communities) {

    /** The brokerage of all actors by one grouping. */
    record Brokers(Grouping grouping, Groups groups, Brokerage brokerage) {}

    static Measures of(PositionAnswer answer, Budget budget) {
        CooperationNetwork network = answer.network();
        TieGraph ties = network.ties();
        boolean exact = answer.betweennessMethod() == Measured.EXACT;
        Triangles triangles = Triangles.of(ties, budget);
        return new Measures(
                network,
                exact
                        ? Betweenness.exact(ties, budget)
                        : Betweenness.sampled(
                                ties, answer.pivots(), answer.question().seed(), budget),
                exact ? Closeness.of(ties, budget) : null,
                Eigenvector.of(ties, budget),
                Cores.of(ties, budget),
                triangles,
                Constraint.of(ties, budget),
                EffectiveSize.of(ties, triangles),
                answer.question().groupings().stream()
                        .map(grouping -> brokers(network, grouping, budget))
                        .toList(),
                CutPoints.of(ties, budget),
                answer.communities());
    }

    private static Brokers brokers(CooperationNetwork network, Grouping grouping, Budget budget) {
        Groups groups = grouping.of(network);
        return new Brokers(grouping, groups, Brokerage.of(network.ties(), groups.toArray(), budget));
    }
}
