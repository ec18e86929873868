package fi.alunetwork.core.position;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.tie.Leiden;
import fi.alunetwork.core.tie.Modularity;
import fi.alunetwork.core.tie.TieGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The communities of a network, found by {@link Leiden}: every actor in one, an isolate in one of its own. */
public final class Communities {

    private final Leiden leiden;
    private final List<Community> list;

    private Communities(Leiden leiden, List<Community> list) {
        this.leiden = leiden;
        this.list = list;
    }

    static Communities of(CooperationNetwork network, long seed, Budget budget) {
        TieGraph ties = network.ties();
        Leiden leiden = Leiden.of(ties, seed, budget);
        long[] inside = Modularity.tiesInside(ties, leiden.toArray());
        long[] degrees = new long[leiden.count()];
        List<List<Actor>> members = new ArrayList<>();
        for (int community = 0; community < leiden.count(); community++) {
            members.add(new ArrayList<>());
        }
        for (Actor actor : network.actors()) {
            int community = leiden.communityOf(actor.number());
            members.get(community).add(actor);
            degrees[community] += ties.degree(actor.number());
        }
        List<Community> list = new ArrayList<>();
        for (int community = 0; community < leiden.count(); community++) {
            list.add(new Community(
                    community + 1,
                    members.get(community),
                    inside[community],
                    degrees[community] - 2 * inside[community]));
        }
        list.sort(Comparator.comparingInt(
                        (Community community) -> -community.members().size())
                .thenComparingInt(Community::number));
        return new Communities(leiden, List.copyOf(list));
    }

    /** All of them, the one with the most members first, of equals the one with the smaller number. */
    public List<Community> list() {
        return list;
    }

    /** How much more ties lie inside than by chance, -0.5 to below 1; null where there are no ties. */
    public @Nullable Double modularity() {
        return leiden.modularity();
    }

    /** The number of an actor's community, from 1. */
    public int numberOf(Actor actor) {
        return leiden.communityOf(actor.number()) + 1;
    }
}
