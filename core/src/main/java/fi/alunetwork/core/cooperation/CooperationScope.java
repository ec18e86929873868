package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which actors and ties an answer on cooperation is about.
 *
 * @param actors what the actors are
 * @param projection how agreements of several parties become ties
 * @param models only partnerships of these models; null for all
 * @param services only partnerships that name one of these services; null for all, those that name none included
 * @param roles only parties in these roles; null for all
 * @param area only actors of this area: at home in it, or with a workshop standing in it; null for all
 * @param network only actors of this ALU network: its members or their operators, and its coordinator; null for all
 * @param sharedMembership whether membership in the same ALU network is a tie too, a layer of its own
 * @param provenance only partnerships, operations and memberships of this provenance; null for all
 * @param assumeOpen whether a partnership whose existence is not known on the day counts
 */
public record CooperationScope(
        ActorKind actors,
        Projection projection,
        @Nullable Set<CooperationModel> models,
        @Nullable Set<Service> services,
        @Nullable Set<Party.Role> roles,
        @Nullable RegionId area,
        @Nullable NetworkId network,
        boolean sharedMembership,
        Provenance.@Nullable Kind provenance,
        boolean assumeOpen) {

    /** All organisations and partnerships, around those that the agreements turn on. */
    public static final CooperationScope ORGANISATIONS = new CooperationScope(
            ActorKind.ORGANISATION, Projection.STAR, null, null, null, null, null, false, null, false);

    /**
     * Puts the sets into an order.
     *
     * @throws BadQuestionException where a set is given and empty
     */
    public CooperationScope {
        models = ordered("models", models);
        services = ordered("services", services);
        roles = ordered("roles", roles);
    }

    /** The same with other actors. */
    public CooperationScope of(ActorKind other) {
        return new CooperationScope(
                other, projection, models, services, roles, area, network, sharedMembership, provenance, assumeOpen);
    }

    /** The same under another projection. */
    public CooperationScope by(Projection other) {
        return new CooperationScope(
                actors, other, models, services, roles, area, network, sharedMembership, provenance, assumeOpen);
    }

    /** The same of partnerships of these models. */
    public CooperationScope ofModels(Collection<CooperationModel> some) {
        return new CooperationScope(
                actors,
                projection,
                new TreeSet<>(some),
                services,
                roles,
                area,
                network,
                sharedMembership,
                provenance,
                assumeOpen);
    }

    /** The same of the actors of an area. */
    public CooperationScope in(@Nullable RegionId other) {
        return new CooperationScope(
                actors, projection, models, services, roles, other, network, sharedMembership, provenance, assumeOpen);
    }

    /** The same of the actors of an ALU network. */
    public CooperationScope in(@Nullable NetworkId other) {
        return new CooperationScope(
                actors, projection, models, services, roles, area, other, sharedMembership, provenance, assumeOpen);
    }

    /** The same with joint membership in ALU networks as ties. */
    public CooperationScope withSharedMembership() {
        return new CooperationScope(
                actors, projection, models, services, roles, area, network, true, provenance, assumeOpen);
    }

    /** The same, counting partnerships that may be open. */
    public CooperationScope assumingOpen() {
        return new CooperationScope(
                actors, projection, models, services, roles, area, network, sharedMembership, provenance, true);
    }

    /** The same of records of one provenance. */
    public CooperationScope from(Provenance.Kind kind) {
        return new CooperationScope(
                actors, projection, models, services, roles, area, network, sharedMembership, kind, assumeOpen);
    }

    /** Whether records of a provenance count. */
    public boolean counts(Provenance of) {
        return provenance == null || of.kind() == provenance;
    }

    /** What counts as a tie, for the header of an answer that rests on ties. */
    public String words() {
        return "projection " + projection
                + ", models " + (models == null ? "all" : models)
                + ", sharedMembership " + sharedMembership
                + ", provenance " + (provenance == null ? "SOURCED and ILLUSTRATIVE" : provenance)
                + ", assumeOpen " + assumeOpen;
    }

    private static <T extends Comparable<T>> @Nullable Set<T> ordered(String name, @Nullable Set<T> values) {
        if (values != null && values.isEmpty()) {
            throw BadQuestionException.badArgument(
                    name + " is empty; expected at least one, or nothing for all. Maybe a choice was lost.");
        }
        return values == null ? null : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
