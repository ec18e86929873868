package fi.alunetwork.core.position;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.Groups;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.tie.Brokerage.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The position of one actor among those of its network. Definitions stand at the measures in {@code tie}. */
public final class ActorPosition {

    private final Actor actor;
    private final int node;
    private final Measures measures;

    ActorPosition(Actor actor, Measures measures) {
        this.actor = actor;
        this.node = actor.number();
        this.measures = measures;
    }

    /** Who. */
    public Actor actor() {
        return actor;
    }

    /** The number of actors that it is tied to. */
    public int degree() {
        return measures.network().ties().degree(node);
    }

    /** The pairs of others whose shortest paths it lies on, by the share of the paths; an estimate where sampled. */
    public double betweenness() {
        return measures.betweenness().raw(node);
    }

    /** Betweenness over the number of pairs of others, 0 to 1; null where there are fewer than three actors. */
    public @Nullable Double betweennessNormalised() {
        return measures.betweenness().normalised(node);
    }

    /** Closeness scaled by the reachable share, above 0 to 1; null for an isolate, and where betweenness is sampled. */
    public @Nullable Double closeness() {
        return measures.closeness() == null ? null : measures.closeness().closeness(node);
    }

    /** The sum of inverse distances, 0 to the number of others; null where betweenness is sampled. */
    public @Nullable Double harmonic() {
        return measures.closeness() == null ? null : measures.closeness().harmonic(node);
    }

    /** The mean of inverse distances, 0 to 1; null where there is no other actor, and where betweenness is sampled. */
    public @Nullable Double harmonicNormalised() {
        return measures.closeness() == null ? null : measures.closeness().harmonicNormalised(node);
    }

    /** How well tied it is to the well tied, above 0 to below 1; null outside the largest component. */
    public @Nullable Double eigenvector() {
        return measures.eigenvector().value(node);
    }

    /** The core number, 0 to its degree. */
    public int coreNumber() {
        return measures.cores().number(node);
    }

    /** The share of pairs of its partners that are tied, 0 to 1; null with fewer than two partners. */
    public @Nullable Double localClustering() {
        return measures.triangles().clustering(node);
    }

    /** Burt's constraint, above 0; null for an isolate. */
    public @Nullable Double constraint() {
        return measures.constraint().value(node);
    }

    /** The effective size of its surroundings, 1 to its degree; null for an isolate. */
    public @Nullable Double effectiveSize() {
        return measures.effectiveSize().value(node);
    }

    /** The effective size over the degree, above 0 to 1; null for an isolate. */
    public @Nullable Double efficiency() {
        return measures.effectiveSize().efficiency(node);
    }

    /** Its brokerage roles by each grouping, in the order asked. */
    public List<BrokerRoles> brokerage() {
        return measures.brokers().stream().map(this::roles).toList();
    }

    /** Whether some of those that it is tied to, directly or not, would have no path to others without it. */
    public boolean cutPoint() {
        return measures.cutPoints().isCutPoint(node);
    }

    /** The number of pairs of others that would have no path any more without it; 0 where it is no cut point. */
    public long pairsSeparated() {
        return measures.cutPoints().pairsSeparated(node);
    }

    /**
     * The groups of actors that would be cut off from the largest part of what it holds together, largest first; empty
     * where it is no cut point. Takes time by the actors that it is tied to, directly or not.
     */
    public List<CutOff> separated() {
        return measures.cutPoints().partsWithout(node).stream()
                .skip(1)
                .map(part -> new CutOff(IntStream.of(part)
                        .mapToObj(measures.network().actors()::get)
                        .toList()))
                .toList();
    }

    /** Its ties without which there would be no path between their ends, by the order of the other ends. */
    public List<Tie> bridges() {
        return IntStream.of(measures.cutPoints().bridgesOf(node))
                .mapToObj(other -> measures.network().tie(node, other).orElseThrow())
                .toList();
    }

    /** The number of its bridges. */
    public int bridgeCount() {
        return measures.cutPoints().bridgesOf(node).length;
    }

    /** The number of its community, from 1. */
    public int community() {
        return measures.communities().numberOf(actor);
    }

    /** How often it stands in a role by the first grouping; null where there is none, or its group is not known. */
    @Nullable Long firstCount(Role role) {
        return measures.brokers().isEmpty()
                ? null
                : roles(measures.brokers().get(0)).count(role);
    }

    /** How often it stands in any role by the first grouping; null where there is none, or its group is not known. */
    @Nullable Long firstTotal() {
        return measures.brokers().isEmpty()
                ? null
                : roles(measures.brokers().get(0)).total();
    }

    private BrokerRoles roles(Measures.Brokers brokers) {
        int group = brokers.groups().groupOf(node);
        return new BrokerRoles(
                brokers.grouping(),
                group == Groups.NOT_KNOWN ? null : brokers.groups().keys().get(group),
                brokers.brokerage(),
                node);
    }
}
