package fi.alunetwork.core.scenario;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Neighbourhood.Border;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who borders a municipality that others were merged into: whoever bordered one of them. */
final class Neighbours {

    private record Pair(MunicipalityCode one, MunicipalityCode other) implements Comparable<Pair> {

        static Pair of(MunicipalityCode a, MunicipalityCode b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair pair) {
            int byOne = one.compareTo(pair.one);
            return byOne != 0 ? byOne : other.compareTo(pair.other);
        }
    }

    private Neighbours() {}

    static void merge(Set<MunicipalityCode> ending, MunicipalityCode into, Draft draft) {
        Map<Pair, Neighbourhood> found = new TreeMap<>();
        for (Neighbourhood border : draft.records().neighbourhoods()) {
            MunicipalityCode one = ending.contains(border.one()) ? into : border.one();
            MunicipalityCode other = ending.contains(border.other()) ? into : border.other();
            if (!one.equals(other)) {
                Pair pair = Pair.of(one, other);
                found.merge(pair, of(pair, border), Neighbours::together);
            }
        }
        List<Neighbourhood> borders = new ArrayList<>(found.values());
        draft.records().setNeighbourhoods(borders);
    }

    private static Neighbourhood of(Pair pair, Neighbourhood border) {
        return new Neighbourhood(pair.one, pair.other, border.border(), border.borderKm(), border.provenance());
    }

    private static Neighbourhood together(Neighbourhood a, Neighbourhood b) {
        boolean land = a.border() == Border.LAND || b.border() == Border.LAND;
        return new Neighbourhood(
                a.one(),
                a.other(),
                land ? Border.LAND : Border.SEA,
                a.borderKm() + b.borderKm(),
                a.provenance().weakest(b.provenance()));
    }
}
