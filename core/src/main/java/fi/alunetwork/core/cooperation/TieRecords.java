package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party.Role;
import fi.alunetwork.core.tie.Effort;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.TieGraphBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ties the actors by what the scope counts, and remembers by what. */
final class TieRecords {

    /** To remember a pair and what ties it takes as long as so many looks at a position of a graph. */
    private static final int STEPS_A_PAIR = 20;

    private final List<Actor> actors;
    private final CooperationScope scope;
    private final TieGraphBuilder builder;
    private final Map<Long, List<PartnershipOnDate>> partnerships = new HashMap<>();
    private final Map<Long, List<NetworkOnDate>> networks = new HashMap<>();
    private final Map<OrganisationId, SortedSet<Integer>> numbersOf = new HashMap<>();
    private final TieGraph graph;

    /**
     * Ties the actors.
     *
     * @throws fi.alunetwork.core.TimeLimitException where it would not end within the budget: so many pairs would not
     *     fit into memory either
     */
    TieRecords(List<Actor> actors, NetworkDraft draft, CooperationScope scope, Budget budget) {
        this.actors = actors;
        this.scope = scope;
        this.builder = TieGraph.ofSize(actors.size());
        for (Actor actor : actors) {
            for (OrganisationId body : bodies(actor, draft)) {
                numbersOf.computeIfAbsent(body, id -> new TreeSet<>()).add(actor.number());
            }
        }
        effort(draft).require(budget, "Maybe ask for an area or an ALU network, or for fewer models or services.");
        for (Agreement agreement : draft.agreements()) {
            budget.check();
            tie(agreement);
        }
        if (scope.sharedMembership()) {
            for (NetworkOnDate network : draft.networks()) {
                tie(network, draft.memberships().members(network), draft, budget);
            }
        }
        this.graph = builder.build();
    }

    private Effort effort(NetworkDraft draft) {
        double pairs = draft.agreements().stream().mapToDouble(this::pairs).sum();
        return new Effort(
                "Tying " + actors.size() + " actors by " + draft.agreements().size() + " partnerships",
                STEPS_A_PAIR * pairs);
    }

    /** How many pairs of actors an agreement ties, an actor with itself included. */
    private double pairs(Agreement agreement) {
        Role hub = scope.projection() == Projection.STAR ? agreement.hub() : null;
        double all = 0;
        double apart = 0;
        for (Agreement.Side side : agreement.sides()) {
            int standing =
                    numbersOf.getOrDefault(side.organisation(), new TreeSet<>()).size();
            all += standing;
            apart += hub == null || side.roles().contains(hub) ? 0 : standing;
        }
        return (all * all - apart * apart) / 2;
    }

    TieGraph graph() {
        return graph;
    }

    /** Whether one of the actors is a party. */
    boolean touches(Agreement agreement) {
        return agreement.sides().stream().anyMatch(side -> numbersOf.containsKey(side.organisation()));
    }

    /** The number of named parties that are no actors. */
    int absentParties(Agreement agreement) {
        return (int) agreement.sides().stream()
                .filter(side -> !numbersOf.containsKey(side.organisation()))
                .count();
    }

    Tie tie(int one, int other) {
        long key = key(one, other);
        return new Tie(
                actors.get(one),
                actors.get(other),
                partnerships.getOrDefault(key, List.of()),
                networks.getOrDefault(key, List.of()));
    }

    private static List<OrganisationId> bodies(Actor actor, NetworkDraft draft) {
        OrganisationOnDate organisation = actor.organisation();
        WorkshopOnDate workshop = actor.workshop();
        if (organisation != null) {
            return List.of(organisation.record().id());
        }
        return workshop == null
                ? List.of()
                : draft.memberships().operators(workshop).stream()
                        .map(operator -> operator.record().id())
                        .toList();
    }

    private void tie(Agreement agreement) {
        int kind = CooperationNetwork.kindOf(agreement.partnership().record().model());
        for (List<Agreement.Side> pair : agreement.pairs(scope.projection())) {
            Agreement.Side one = pair.get(0);
            Agreement.Side other = pair.get(1);
            for (int from : numbersOf.getOrDefault(one.organisation(), new TreeSet<>())) {
                for (int to : numbersOf.getOrDefault(other.organisation(), new TreeSet<>())) {
                    if (from != to) {
                        link(from, to, one, other, kind);
                        remember(partnerships, from, to, agreement.partnership());
                    }
                }
            }
        }
    }

    private void link(int from, int to, Agreement.Side one, Agreement.Side other, int kind) {
        builder.tie(from, to, kind);
        if (PartyRoles.leads(one.roles(), other.roles())) {
            builder.arc(from, to, kind);
        }
        if (PartyRoles.leads(other.roles(), one.roles())) {
            builder.arc(to, from, kind);
        }
    }

    private void tie(NetworkOnDate network, List<WorkshopOnDate> members, NetworkDraft draft, Budget budget) {
        List<Integer> numbers = new ArrayList<>(membersAsActors(members, draft));
        for (int i = 0; i < numbers.size(); i++) {
            budget.check();
            for (int j = i + 1; j < numbers.size(); j++) {
                builder.tie(numbers.get(i), numbers.get(j), CooperationNetwork.SHARED_MEMBERSHIP);
                remember(networks, numbers.get(i), numbers.get(j), network);
            }
        }
    }

    private SortedSet<Integer> membersAsActors(List<WorkshopOnDate> members, NetworkDraft draft) {
        SortedSet<Integer> numbers = new TreeSet<>();
        if (scope.actors() == ActorKind.ORGANISATION) {
            members.forEach(member -> draft.memberships()
                    .operators(member)
                    .forEach(operator -> numbers.addAll(
                            numbersOf.getOrDefault(operator.record().id(), new TreeSet<>()))));
        } else {
            Set<WorkshopOnDate> among = new HashSet<>(members);
            actors.stream()
                    .filter(actor -> actor.workshop() != null && among.contains(actor.workshop()))
                    .forEach(actor -> numbers.add(actor.number()));
        }
        return numbers;
    }

    /** Nearly all pairs have one record, which an unchangeable list keeps in half the memory. */
    private <T> void remember(Map<Long, List<T>> records, int one, int other, T record) {
        records.merge(
                key(Math.min(one, other), Math.max(one, other)),
                List.of(record),
                (known, added) -> known.contains(record)
                        ? known
                        : Stream.concat(known.stream(), added.stream()).toList());
    }

    /** A pair as one number. The numbers lie close, so that their hashes differ. */
    private long key(int one, int other) {
        return (long) one * actors.size() + other;
    }
}
