package fi.alunetwork.core.concentration;

import fi.alunetwork.core.Share;
import org.jspecify.annotations.Nullable;

/**
 * The location quotient (Florence 1939): the share of the supply that a part of the country has, over the share of the
 * people that it has, {@code (s_g / s) / (a_g / a)}. 1 where supply follows people, above 1 where the part has more
 * than its share, zero where it has none; no upper limit.
 */
public final class LocationQuotient {

    private LocationQuotient() {}

    /**
     * The quotient; null where there is no supply at all, or nobody lives in the part.
     *
     * @param supply the part's supply of all supply
     * @param people the part's people of all people
     */
    public static @Nullable Double of(Share supply, Share people) {
        Double ofSupply = supply.ratio();
        Double ofPeople = people.ratio();
        return ofSupply == null || ofPeople == null || ofPeople == 0 ? null : ofSupply / ofPeople;
    }
}
