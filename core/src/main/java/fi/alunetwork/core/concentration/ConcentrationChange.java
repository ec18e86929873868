package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed for one service between two days: the later less the earlier, so that a figure above zero has risen.
 * Null where one of the two is not known.
 *
 * @param service the service
 * @param mean of the mean, in the unit of the variable
 * @param gini of the Gini coefficient
 * @param theil of the Theil index
 * @param between of its part between areas
 * @param within of its part within areas
 * @param supply of the supply, by each unit
 */
public record ConcentrationChange(
        Service service,
        @Nullable Double mean,
        @Nullable Double gini,
        @Nullable Double theil,
        @Nullable Double between,
        @Nullable Double within,
        List<SupplyChange> supply) {

    public ConcentrationChange {
        supply = List.copyOf(supply);
    }

    /**
     * What has changed in the supply.
     *
     * @param unit what is counted
     * @param total of how much there is
     * @param herfindahl of the Herfindahl–Hirschman index
     * @param locationQuotient of the location quotient of the centres
     * @param outsideCentres of the share outside the centres
     */
    public record SupplyChange(
            Supply.Unit unit,
            @Nullable Double total,
            @Nullable Double herfindahl,
            @Nullable Double locationQuotient,
            @Nullable Double outsideCentres) {

        private static SupplyChange between(Supply before, Supply after) {
            return new SupplyChange(
                    after.unit(),
                    difference(before.total(), after.total()),
                    difference(before.herfindahl(), after.herfindahl()),
                    difference(before.locationQuotient(), after.locationQuotient()),
                    difference(ratio(before.outsideCentres()), ratio(after.outsideCentres())));
        }
    }

    /** The changes between two answers to the same question, one for each service. */
    public static List<ConcentrationChange> between(ConcentrationAnswer before, ConcentrationAnswer after) {
        List<ConcentrationChange> changes = new ArrayList<>();
        for (int i = 0; i < after.services().size(); i++) {
            changes.add(between(before.services().get(i), after.services().get(i)));
        }
        return changes;
    }

    private static ConcentrationChange between(ServiceConcentration before, ServiceConcentration after) {
        Inequality then = before.inequality();
        Inequality now = after.inequality();
        List<SupplyChange> supply = new ArrayList<>();
        for (int i = 0; i < after.supply().size(); i++) {
            supply.add(
                    SupplyChange.between(before.supply().get(i), after.supply().get(i)));
        }
        return new ConcentrationChange(
                after.service(),
                difference(then.mean(), now.mean()),
                difference(then.gini(), now.gini()),
                difference(total(then), total(now)),
                difference(between(then), between(now)),
                difference(within(then), within(now)),
                supply);
    }

    private static @Nullable Double total(Inequality inequality) {
        return inequality.theil() == null ? null : inequality.theil().total();
    }

    private static @Nullable Double between(Inequality inequality) {
        return inequality.theil() == null ? null : inequality.theil().between();
    }

    private static @Nullable Double within(Inequality inequality) {
        return inequality.theil() == null ? null : inequality.theil().within();
    }

    private static @Nullable Double ratio(@Nullable Share share) {
        return share == null ? null : share.ratio();
    }

    private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null ? null : after - before;
    }
}
