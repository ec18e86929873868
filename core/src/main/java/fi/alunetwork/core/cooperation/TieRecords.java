package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.TieGraphBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ties the actors by what the scope counts, and remembers by what. */
final class TieRecords {

    private final List<Actor> actors;
    private final CooperationScope scope;
    private final TieGraphBuilder builder;
    private final Map<Long, List<PartnershipOnDate>> partnerships = new HashMap<>();
    private final Map<Long, List<NetworkOnDate>> networks = new HashMap<>();
    private final Map<OrganisationId, SortedSet<Integer>> numbersOf = new HashMap<>();
    private final TieGraph graph;

    TieRecords(List<Actor> actors, NetworkDraft draft, CooperationScope scope) {
        this.actors = actors;
        this.scope = scope;
        this.builder = TieGraph.ofSize(actors.size());
        for (Actor actor : actors) {
            for (OrganisationId body : bodies(actor, draft)) {
                numbersOf.computeIfAbsent(body, id -> new TreeSet<>()).add(actor.number());
            }
        }
        draft.agreements().forEach(this::tie);
        if (scope.sharedMembership()) {
            draft.networks().forEach(network -> tie(network, draft.memberships().members(network), draft));
        }
        this.graph = builder.build();
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

    private void tie(NetworkOnDate network, List<WorkshopOnDate> members, NetworkDraft draft) {
        List<Integer> numbers = new ArrayList<>(membersAsActors(members, draft));
        for (int i = 0; i < numbers.size(); i++) {
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
            actors.stream()
                    .filter(actor -> actor.workshop() != null && members.contains(actor.workshop()))
                    .forEach(actor -> numbers.add(actor.number()));
        }
        return numbers;
    }

    private static <T> void remember(Map<Long, List<T>> records, int one, int other, T record) {
        List<T> known =
                records.computeIfAbsent(key(Math.min(one, other), Math.max(one, other)), pair -> new ArrayList<>(1));
        if (!known.contains(record)) {
            known.add(record);
        }
    }

    private static long key(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }
}
