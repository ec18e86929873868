package fi.alunetwork.graphql.cooperation;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Projection;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which actors and ties are asked about; what is left out takes the values of {@link CooperationScope#ORGANISATIONS}.
 *
 * @param actors what the actors are
 * @param projection how agreements of several parties become ties
 * @param models only partnerships of these models
 * @param services only partnerships that name one of these services
 * @param roles only parties in these roles
 * @param area only actors of this area
 * @param network only actors of this ALU network
 * @param sharedMembership whether joint membership is a tie too
 * @param provenance only records of this provenance
 * @param assumeOpen whether what may be open counts
 */
public record CooperationScopeInput(
        @Nullable ActorKind actors,
        @Nullable Projection projection,
        @Nullable List<CooperationModel> models,
        @Nullable List<Service> services,
        @Nullable List<Party.Role> roles,
        @Nullable RegionId area,
        @Nullable String network,
        @Nullable Boolean sharedMembership,
        Provenance.@Nullable Kind provenance,
        @Nullable Boolean assumeOpen) {

    /** The scope of an input; all organisations and partnerships where there is none. */
    public static CooperationScope scopeOf(@Nullable CooperationScopeInput input) {
        return scopeOf(input, CooperationScope.ORGANISATIONS);
    }

    /** The scope of an input for a question that takes another projection where none is named. */
    public static CooperationScope scopeOf(@Nullable CooperationScopeInput input, CooperationScope standard) {
        return input == null ? standard : input.toScope(standard.projection());
    }

    // NullAway does not see in a class file that the record's component of a nested type may be null.
    @SuppressWarnings("NullAway")
    private CooperationScope toScope(Projection standard) {
        return new CooperationScope(
                actors == null ? CooperationScope.ORGANISATIONS.actors() : actors,
                projection == null ? standard : projection,
                setOf(models),
                setOf(services),
                setOf(roles),
                area,
                network == null ? null : networkOf(network),
                Boolean.TRUE.equals(sharedMembership),
                provenance,
                Boolean.TRUE.equals(assumeOpen));
    }

    private static NetworkId networkOf(String code) {
        try {
            return new NetworkId(code);
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument("network is \"" + code
                    + "\"; expected the code of an ALU network, such as alu-keski-suomi. Maybe its name was given.");
        }
    }

    private static <T extends Comparable<T>> @Nullable Set<T> setOf(@Nullable List<T> values) {
        return values == null ? null : new TreeSet<>(values);
    }
}
