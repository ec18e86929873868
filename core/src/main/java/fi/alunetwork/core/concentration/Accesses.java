package fi.alunetwork.core.concentration;

import fi.alunetwork.core.access.MunicipalityAccess;
import fi.alunetwork.core.access.ServiceAccess;
import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places within reach for each 1 000 people, shared out among all who are within reach of them (2SFCA). */
final class Accesses implements Values {

    private final Map<MunicipalityCode, PlaceValue> values = new HashMap<>();

    Accesses(ServiceAccess access) {
        access.municipalities().forEach(row -> values.put(row.municipality().code(), value(row)));
    }

    @Override
    public Variable variable() {
        return Variable.ACCESS;
    }

    @Override
    public String unit() {
        return "places per 1000";
    }

    @Override
    public List<PlaceValue> of(MunicipalityOnDate municipality) {
        return List.of(values.getOrDefault(municipality.code(), new PlaceValue(1, null, Standing.NOT_KNOWN, false)));
    }

    private static PlaceValue value(MunicipalityAccess row) {
        Double places = row.placesPer1000();
        if (places == null) {
            return new PlaceValue(1, null, Standing.NOT_KNOWN, false);
        }
        return new PlaceValue(1, places, row.mayBeMore() ? Standing.BEST_KNOWN : Standing.KNOWN, row.illustrative());
    }
}
