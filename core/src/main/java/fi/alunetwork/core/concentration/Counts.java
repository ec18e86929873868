package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many offers are within reach; one at several sites of its workshop counts once. */
final class Counts implements Values {

    private final Catchments catchments;
    private final Map<MunicipalityCode, List<PlaceValue>> values = new HashMap<>();

    Counts(Catchments catchments) {
        this.catchments = catchments;
        for (int place = 0; place < catchments.places().size(); place++) {
            Place at = catchments.places().get(place);
            values.computeIfAbsent(at.municipality().code(), none -> new ArrayList<>())
                    .add(value(at, place));
        }
    }

    @Override
    public Variable variable() {
        return Variable.COUNT;
    }

    @Override
    public String unit() {
        return "offers";
    }

    @Override
    public List<PlaceValue> of(MunicipalityOnDate municipality) {
        return values.getOrDefault(municipality.code(), List.of());
    }

    private PlaceValue value(Place at, int place) {
        Set<ProvisionOnDate> certain = offers(catchments.certain(), place);
        boolean mayBeMore = !certain.containsAll(offers(catchments.perhaps(), place));
        boolean known = catchments.isDecidable(at) && !mayBeMore;
        if (certain.isEmpty() && !known) {
            return new PlaceValue(at.share(), null, Standing.NOT_KNOWN, false);
        }
        boolean invented = certain.stream().anyMatch(offer -> offer.provenance().isIllustrative())
                || (certain.isEmpty()
                        && at.registerWhole() != null
                        && at.registerWhole().isIllustrative());
        return new PlaceValue(
                at.share(), (double) certain.size(), known ? Standing.KNOWN : Standing.BEST_KNOWN, invented);
    }

    private Set<ProvisionOnDate> offers(Pairs pairs, int place) {
        Set<ProvisionOnDate> offers = new HashSet<>();
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            offers.add(catchments.sites().get(pairs.site(pair)).provision());
        }
        return offers;
    }
}
