package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.reach.Providers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Who is within reach of the places of each municipality, for one service. */
final class ServiceProviders {

    private final Providers providers;
    private final List<Provider> all;
    private final DemandFigures demand;
    private final Map<MunicipalityOnDate, List<PlaceProviders>> places = new LinkedHashMap<>();

    ServiceProviders(Catchments catchments, DemandFigures demand) {
        this.providers = Providers.of(catchments.sites(), Providers.Kind.ORGANISATION);
        this.all = providers.all();
        this.demand = demand;
        for (int number = 0; number < catchments.places().size(); number++) {
            PlaceProviders place = PlaceProviders.of(
                    catchments,
                    providers,
                    number,
                    catchments.isDecidable(catchments.places().get(number)));
            places.computeIfAbsent(place.place().municipality(), none -> new ArrayList<>())
                    .add(place);
        }
    }

    Providers providers() {
        return providers;
    }

    Map<MunicipalityOnDate, List<PlaceProviders>> places() {
        return places;
    }

    List<Provider> named(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(all::get).toList();
    }

    Provider get(int number) {
        return all.get(number);
    }

    /** The people of a municipality; null where not known. */
    @Nullable Double people(MunicipalityOnDate municipality) {
        OptionalDouble figure = demand.of(municipality.code());
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
