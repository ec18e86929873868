package fi.alunetwork.core.position;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Order;
import fi.alunetwork.core.selection.SortKey;
import fi.alunetwork.core.tie.Brokerage.Role;

/**
 * One thing to sort positions by. Brokerage goes by the first grouping of the question.
 *
 * @param field what
 * @param direction which way
 */
public record PositionOrder(Field field, Direction direction) implements Order<ActorPosition> {

    /** Who stands between most comes first: the order where none is asked for. */
    public static final PositionOrder MOST_BETWEEN = new PositionOrder(Field.BETWEENNESS, Direction.DESC);

    /** What positions can be sorted by. */
    public enum Field {
        /** The actor's Finnish name, or what stands in for it. */
        NAME(SortKey.name(position -> position.actor().names(), Language.FI)),
        /** The actor's Swedish name, or what stands in for it. */
        NAME_SV(SortKey.name(position -> position.actor().names(), Language.SV)),
        /** The key of the organisation or workshop. */
        CODE(SortKey.text(position -> position.actor().id())),
        /** The number of partners. */
        DEGREE(SortKey.number(ActorPosition::degree)),
        /** Betweenness, raw or normalised: the order is the same. */
        BETWEENNESS(SortKey.number(ActorPosition::betweenness)),
        /** Closeness. */
        CLOSENESS(SortKey.number(ActorPosition::closeness)),
        /** Harmonic closeness, raw or normalised: the order is the same. */
        HARMONIC(SortKey.number(ActorPosition::harmonic)),
        /** The eigenvector value. */
        EIGENVECTOR(SortKey.number(ActorPosition::eigenvector)),
        /** The core number. */
        CORE_NUMBER(SortKey.number(ActorPosition::coreNumber)),
        /** Local clustering. */
        LOCAL_CLUSTERING(SortKey.number(ActorPosition::localClustering)),
        /** Burt's constraint. */
        CONSTRAINT(SortKey.number(ActorPosition::constraint)),
        /** Effective size. */
        EFFECTIVE_SIZE(SortKey.number(ActorPosition::effectiveSize)),
        /** Efficiency. */
        EFFICIENCY(SortKey.number(ActorPosition::efficiency)),
        /** Brokerage in all roles. */
        BROKERAGE(SortKey.number(ActorPosition::firstTotal)),
        /** Brokerage as coordinator. */
        COORDINATOR(SortKey.number(position -> position.firstCount(Role.COORDINATOR))),
        /** Brokerage as itinerant. */
        ITINERANT(SortKey.number(position -> position.firstCount(Role.ITINERANT))),
        /** Brokerage as gatekeeper. */
        GATEKEEPER(SortKey.number(position -> position.firstCount(Role.GATEKEEPER))),
        /** Brokerage as representative. */
        REPRESENTATIVE(SortKey.number(position -> position.firstCount(Role.REPRESENTATIVE))),
        /** Brokerage as liaison. */
        LIAISON(SortKey.number(position -> position.firstCount(Role.LIAISON))),
        /** The pairs of others that it alone connects. */
        PAIRS_SEPARATED(SortKey.number(ActorPosition::pairsSeparated)),
        /** The number of its bridges. */
        BRIDGES(SortKey.number(ActorPosition::bridgeCount)),
        /** The number of its community. */
        COMMUNITY(SortKey.number(ActorPosition::community));

        // A sort key is immutable; the checker believes only its own annotation.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SortKey<ActorPosition> key;

        Field(SortKey<ActorPosition> key) {
            this.key = key;
        }
    }

    @Override
    public SortKey<ActorPosition> key() {
        return field.key;
    }
}
