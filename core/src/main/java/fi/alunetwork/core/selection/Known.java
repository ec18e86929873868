package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that what a filter names is in the picture: a misspelt code is an error, not an empty list. */
final class Known {

    private Known() {}

    /** The codes of the day's division that the codes belong to. */
    static @Nullable Set<MunicipalityCode> municipalities(DatedGraph graph, @Nullable List<MunicipalityCode> codes) {
        return codes == null
                ? null
                : codes.stream().map(code -> graph.getMunicipality(code).code()).collect(Collectors.toSet());
    }

    /** The codes of the municipalities that belong to any of the areas. */
    static @Nullable Set<MunicipalityCode> membersOf(DatedGraph graph, @Nullable List<RegionId> regions) {
        return regions == null
                ? null
                : regions.stream()
                        .flatMap(region -> graph.getRegion(region).municipalities().stream())
                        .map(MunicipalityOnDate::code)
                        .collect(Collectors.toSet());
    }

    static @Nullable Set<RegionId> regions(DatedGraph graph, @Nullable List<RegionId> regions) {
        return ids("region", regions, graph::findRegion);
    }

    static @Nullable Set<OrganisationId> organisations(DatedGraph graph, @Nullable List<OrganisationId> ids) {
        return ids("organisation", ids, graph::findOrganisation);
    }

    static <K> @Nullable Set<K> ids(
            String thing, @Nullable Collection<K> ids, Function<K, ? extends Optional<?>> find) {
        if (ids == null) {
            return null;
        }
        for (K id : ids) {
            if (find.apply(id).isEmpty()) {
                throw BadQuestionException.notFound("The filter names " + thing + " \"" + id
                        + "\", which is not known. Maybe it is misspelt, or belongs to another list.");
            }
        }
        return new LinkedHashSet<>(ids);
    }
}
