package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.partnership.CooperationModel;
import java.util.List;

/**
 * What ties two actors.
 *
 * @param one the actor with the smaller number
 * @param other the other one
 * @param partnerships the partnerships that tie them, in the order of their ids
 * @param sharedNetworks the ALU networks that both belong to, where joint membership was asked for
 */
public record Tie(Actor one, Actor other, List<PartnershipOnDate> partnerships, List<NetworkOnDate> sharedNetworks) {

    public Tie {
        partnerships = List.copyOf(partnerships);
        sharedNetworks = List.copyOf(sharedNetworks);
    }

    /** The models of its partnerships, each once, in the order in which models are listed. */
    public List<CooperationModel> models() {
        return partnerships.stream()
                .map(partnership -> partnership.record().model())
                .distinct()
                .sorted()
                .toList();
    }

    /** What tells it from the other ties of its network. */
    public String id() {
        return one.id() + " " + other.id();
    }

    /** Whether it rests on illustrative records alone. */
    public boolean isIllustrative() {
        return partnerships.stream()
                        .allMatch(
                                partnership -> partnership.record().provenance().isIllustrative())
                && sharedNetworks.stream()
                        .allMatch(network -> network.record().provenance().isIllustrative());
    }
}
