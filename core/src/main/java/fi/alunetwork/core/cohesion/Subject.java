package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a network is: an ALU network, an area, a kind of tie, or the whole.
 *
 * @param key what tells it from the other parts: a code, a kind and code, or the name of a model
 * @param network the ALU network; null for other parts
 * @param area the area; null for other parts
 * @param kind the kind of its ties, as {@link CooperationNetwork#kindOf} numbers them; null where all kinds count
 */
public record Subject(
        String key,
        @Nullable NetworkOnDate network,
        @Nullable RegionOnDate area,
        @Nullable Integer kind) {

    /** The whole network. */
    public static final Subject WHOLE = new Subject("whole", null, null, null);

    static Subject of(NetworkOnDate network) {
        return new Subject(network.record().id().value(), network, null, null);
    }

    static Subject of(RegionOnDate area) {
        return new Subject(area.id().toString(), null, area, null);
    }

    static Subject ofKind(int kind) {
        CooperationModel model = modelOf(kind);
        return new Subject(model == null ? "SHARED_MEMBERSHIP" : model.name(), null, null, kind);
    }

    /** The model of its ties; null where all kinds count, and for joint membership. */
    public @Nullable CooperationModel model() {
        return kind == null ? null : modelOf(kind);
    }

    /** Whether it is all of the network. */
    public boolean isWhole() {
        return network == null && area == null && kind == null;
    }

    /** Whether partnerships of a model make ties of it. */
    boolean counts(CooperationModel model) {
        return kind == null || CooperationNetwork.kindOf(model) == kind;
    }

    /** The name of the ALU network or area; null for other parts. */
    public @Nullable LocalizedName names() {
        if (network != null) {
            return network.names();
        }
        return area == null ? null : area.names();
    }

    /** The model that is a kind of tie; null for joint membership. */
    static @Nullable CooperationModel modelOf(int kind) {
        return Stream.of(CooperationModel.values())
                .filter(model -> CooperationNetwork.kindOf(model) == kind)
                .findFirst()
                .orElse(null);
    }
}
