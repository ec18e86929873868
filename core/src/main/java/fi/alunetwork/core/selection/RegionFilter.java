package fi.alunetwork.core.selection;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on areas.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param region the areas themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param kind is of one of these kinds
 * @param status has one of these statuses on the day
 * @param legalBody has a legal body of one of these kinds
 * @param municipality holds one of these municipalities
 * @param hasWorkshop a workshop stands in it, or none does
 */
public record RegionFilter(
        @Nullable List<RegionFilter> and,
        @Nullable List<RegionFilter> or,
        @Nullable RegionFilter not,
        @Nullable List<RegionId> region,
        @Nullable String nameContains,
        @Nullable List<RegionKind> kind,
        @Nullable List<Region.Status> status,
        @Nullable List<LegalBody.Kind> legalBody,
        @Nullable List<MunicipalityCode> municipality,
        @Nullable Boolean hasWorkshop)
        implements Filter<RegionFilter, RegionOnDate> {

    @Override
    public Predicate<RegionOnDate> conditions(DatedGraph graph) {
        return new Conditions<RegionOnDate>()
                .oneOf(Known.regions(graph, region), RegionOnDate::id)
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return area -> contained.test(area.names());
                })
                .oneOf(kind, area -> area.id().kind())
                .oneOf(status, RegionOnDate::status)
                .oneOf(legalBody, RegionFilter::legalBodyOf)
                .anyOf(
                        Known.municipalities(graph, municipality),
                        area -> area.municipalities().stream()
                                .map(MunicipalityOnDate::code)
                                .toList())
                .when(hasWorkshop, has -> area -> area.workshops().isEmpty() != has)
                .all();
    }

    private static LegalBody.@Nullable Kind legalBodyOf(RegionOnDate area) {
        LegalBody body = area.record().legalBody();
        return body == null ? null : body.kind();
    }
}
