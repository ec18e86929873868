package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.travel.Distance;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two actors that are near each other and not tied, with everything that speaks for a tie, each part by itself.
 *
 * @param one the actor with the smaller number
 * @param other the other one
 * @param distance the shortest way between a place of the one and a place of the other
 * @param exact whether both places are known exactly; otherwise the centre of a municipality stands for one
 * @param commonPartners the actors that both are tied to, in the order of their ids
 * @param adamicAdar the sum of 1 / ln d(z) over the common partners z, d the number of their ties; 0 or more
 * @param resourceAllocation the sum of 1 / d(z) over the common partners; 0 or more
 * @param jaccard the common partners as a share of all partners of the two, 0 to 1; null where neither has any
 * @param onlyOne the services that the one provides and the other does not
 * @param onlyOther the services that the other provides and the one does not
 * @param both the services that both provide
 * @param newlyConnectedPairs how many pairs of actors would have a path between them that have none: the product of the
 *     sizes of the two's components where they are different, else 0
 * @param cells what they reach, alone and together
 * @param sharedNetworks the ALU networks that both belong to, by a workshop or as coordinator
 * @param illustrative whether one of the two, or a workshop of theirs, is illustrative
 * @param reason the parts in words
 */
public record MissingPartnership(
        Actor one,
        Actor other,
        Distance distance,
        boolean exact,
        List<Actor> commonPartners,
        double adamicAdar,
        double resourceAllocation,
        @Nullable Double jaccard,
        List<Service> onlyOne,
        List<Service> onlyOther,
        List<Service> both,
        long newlyConnectedPairs,
        JointCells cells,
        List<NetworkOnDate> sharedNetworks,
        boolean illustrative,
        SuggestionReason reason) {

    public MissingPartnership {
        commonPartners = List.copyOf(commonPartners);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
        both = List.copyOf(both);
        sharedNetworks = List.copyOf(sharedNetworks);
    }

    /** What tells it from the other pairs of its network. */
    public String id() {
        return one.id() + " " + other.id();
    }

    /**
     * The services of one that the other lacks as a share of all services of the two: 0 where they provide the same, 1
     * where they have none in common; null where neither provides any.
     */
    public @Nullable Double complementarity() {
        int apart = onlyOne.size() + onlyOther.size();
        int all = apart + both.size();
        return all == 0 ? null : (double) apart / all;
    }

    MissingPartnership because(SuggestionReason why) {
        return new MissingPartnership(
                one,
                other,
                distance,
                exact,
                commonPartners,
                adamicAdar,
                resourceAllocation,
                jaccard,
                onlyOne,
                onlyOther,
                both,
                newlyConnectedPairs,
                cells,
                sharedNetworks,
                illustrative,
                why);
    }
}
