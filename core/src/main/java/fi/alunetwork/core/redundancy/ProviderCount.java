package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.reach.Providers;
import java.util.Collection;

/**
 * How many organisations there are.
 *
 * @param atLeast so many for certain: workshops whose operator no source tells count as one, and only where no other
 *     organisation is known, because one and the same may run them
 * @param atMost so many if all that may be are: each of those workshops has an operator of its own, what may be open
 *     is, and whoever may admit does
 * @param bounded whether the register is stated to be whole, so that there are no others
 */
record ProviderCount(int atLeast, int atMost, boolean bounded) {

    /**
     * Counts.
     *
     * @param providers who they are
     * @param certain the numbers of those that are there for certain
     * @param all the numbers of those that are or may be there
     * @param bounded whether there are no others
     */
    static ProviderCount of(
            Providers providers, Collection<Integer> certain, Collection<Integer> all, boolean bounded) {
        int named = (int) certain.stream().filter(providers::isNamed).count();
        int least = named == 0 && !certain.isEmpty() ? 1 : named;
        return new ProviderCount(least, all.size(), bounded);
    }

    ProviderState state() {
        if (atLeast >= 2) {
            return ProviderState.SEVERAL;
        }
        if (!bounded || atMost > atLeast) {
            return ProviderState.NOT_KNOWN;
        }
        return atLeast == 1 ? ProviderState.ONE : ProviderState.NONE;
    }
}
