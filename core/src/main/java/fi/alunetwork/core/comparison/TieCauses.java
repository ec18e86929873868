package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.comparison.TieCause.Kind;
import fi.alunetwork.core.comparison.TieCause.Turn;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds why ties of one network are not in the other; the deepest reason first, so that each record has one cause. */
final class TieCauses {

    private final CooperationNetwork here;
    private final DatedGraph there;
    private final boolean assumeOpen;
    private final Set<String> actorsThere;

    /** Ready to look at ties of one network that another has not. */
    TieCauses(CooperationNetwork here, CooperationNetwork there) {
        this.here = here;
        this.there = there.graph();
        this.assumeOpen = there.scope().assumeOpen();
        this.actorsThere = there.actors().stream().map(Actor::id).collect(Collectors.toSet());
    }

    List<TieCause> of(Tie tie) {
        List<TieCause> causes = new ArrayList<>();
        tie.partnerships().forEach(partnership -> causes.add(of(tie, partnership)));
        tie.sharedNetworks().forEach(network -> causes.add(of(tie, network)));
        return causes;
    }

    private TieCause of(Tie tie, PartnershipOnDate partnership) {
        Optional<PartnershipOnDate> other =
                there.findPartnership(partnership.record().id());
        Predicate<Effect> touching =
                effect -> effect.partnerships().contains(partnership.record().id());
        Actor closed = first(tie, this::isClosedThere);
        if (closed != null) {
            return cause(Kind.PARTY_CLOSED, partnership, closed, lifespan(closed), touching.or(touches(closed)));
        }
        if (other.isEmpty() || other.get().existence() == Existence.CLOSED) {
            Lifespan lifespan = other.orElse(partnership).record().lifespan();
            return cause(Kind.PARTNERSHIP, partnership, null, lifespan, touching);
        }
        if (other.get().existence() == Existence.NOT_KNOWN && !assumeOpen) {
            return cause(Kind.EXISTENCE, partnership, null, null, touching);
        }
        Actor outside = first(tie, actor -> !actorsThere.contains(actor.id()));
        if (outside != null) {
            return cause(Kind.NOT_AN_ACTOR, partnership, outside, null, touching.or(touches(outside)));
        }
        Actor left = first(tie, actor -> !isParty(actor, other.get()));
        return left != null
                ? cause(Kind.NOT_A_PARTY, partnership, left, null, touching.or(touches(left)))
                : cause(Kind.ROLES, partnership, null, null, touching);
    }

    private TieCause of(Tie tie, NetworkOnDate network) {
        Actor closed = first(tie, this::isClosedThere);
        Actor whom = closed == null ? first(tie, actor -> !actorsThere.contains(actor.id())) : closed;
        Lifespan lifespan = closed == null
                ? there.findNetwork(network.record().id())
                        .orElse(network)
                        .record()
                        .lifespan()
                : lifespan(closed);
        Kind kind = closed != null ? Kind.PARTY_CLOSED : whom != null ? Kind.NOT_AN_ACTOR : Kind.MEMBERSHIP;
        Turn turn = kind == Kind.NOT_AN_ACTOR ? null : turn(lifespan);
        return new TieCause(
                kind,
                null,
                network,
                whom,
                turn,
                date(lifespan, turn),
                changes(touches(tie.one()).or(touches(tie.other()))));
    }

    private TieCause cause(
            Kind kind,
            PartnershipOnDate partnership,
            @Nullable Actor actor,
            @Nullable Lifespan lifespan,
            Predicate<Effect> touching) {
        Turn turn = lifespan == null ? null : turn(lifespan);
        return new TieCause(
                kind,
                partnership,
                null,
                actor,
                turn,
                lifespan == null ? null : date(lifespan, turn),
                changes(touching));
    }

    private static @Nullable Actor first(Tie tie, Predicate<Actor> which) {
        return Stream.of(tie.one(), tie.other()).filter(which).findFirst().orElse(null);
    }

    private boolean isClosedThere(Actor actor) {
        Optional<Existence> existence = actor.organisation() != null
                ? organisationThere(actor.organisation()).map(OrganisationOnDate::existence)
                : workshopThere(actor).map(WorkshopOnDate::existence);
        return existence.orElse(Existence.CLOSED) == Existence.CLOSED;
    }

    private Lifespan lifespan(Actor actor) {
        OrganisationOnDate organisation = actor.organisation();
        return organisation != null
                ? organisationThere(organisation).orElse(organisation).record().lifespan()
                : workshopThere(actor)
                        .orElse(Objects.requireNonNull(actor.workshop()))
                        .record()
                        .lifespan();
    }

    private Optional<OrganisationOnDate> organisationThere(OrganisationOnDate organisation) {
        return there.findOrganisation(organisation.record().id());
    }

    private Optional<WorkshopOnDate> workshopThere(Actor actor) {
        WorkshopOnDate workshop = actor.workshop();
        return workshop == null
                ? Optional.empty()
                : there.findWorkshop(workshop.record().id());
    }

    /** Whether the actor, or whoever runs it there, is a party in a role that was asked for. */
    private boolean isParty(Actor actor, PartnershipOnDate partnership) {
        Set<Party.Role> roles = here.scope().roles();
        Set<OrganisationId> parties = partnership.record().parties().stream()
                .filter(party -> roles == null || roles.contains(party.role()))
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<OrganisationOnDate> bodies = actor.organisation() != null
                ? List.of(actor.organisation())
                : workshopThere(actor).map(WorkshopOnDate::operators).orElse(List.of());
        return bodies.stream().anyMatch(body -> parties.contains(body.record().id()));
    }

    /** The changes of a scenario that hold in one of the two pictures alone. */
    private List<Effect> changes(Predicate<Effect> touching) {
        List<Effect> mine = here.graph().graph().assumptions().effects();
        List<Effect> theirs = there.graph().assumptions().effects();
        return Stream.concat(
                        mine.stream().filter(effect -> !theirs.contains(effect)),
                        theirs.stream().filter(effect -> !mine.contains(effect)))
                .filter(touching)
                .sorted(Comparator.comparingInt(Effect::position))
                .toList();
    }

    /** Whether a change touched an actor, other than through a partnership of its own. */
    private static Predicate<Effect> touches(Actor actor) {
        OrganisationOnDate organisation = actor.organisation();
        WorkshopOnDate workshop = actor.workshop();
        return effect -> effect.partnerships().isEmpty()
                && ((organisation != null
                                && effect.organisations()
                                        .contains(organisation.record().id()))
                        || (workshop != null
                                && effect.workshops().contains(workshop.record().id())));
    }

    private @Nullable Turn turn(Lifespan lifespan) {
        if (lifespan.period().isBefore(there.date())) {
            return Turn.BEGAN;
        }
        return lifespan.period().isOver(there.date()) ? Turn.ENDED : null;
    }

    private static @Nullable LocalDate date(Lifespan lifespan, @Nullable Turn turn) {
        if (turn == null) {
            return null;
        }
        return turn == Turn.BEGAN ? lifespan.period().from() : lifespan.period().until();
    }
}
