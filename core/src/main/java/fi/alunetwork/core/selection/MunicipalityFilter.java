package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.UrbanRural;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on municipalities. Those on a provision ({@code service} to {@code targetAge}) must all hold for one and
 * the same provision that is declared to serve the municipality.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param codes the municipalities themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param region belongs to one of these areas
 * @param neighbourOf shares a border with one of these municipalities
 * @param languageStatus has one of these language statuses
 * @param urbanRural is of one of these groups
 * @param mainland lies on the mainland, or on Åland
 * @param near has its centre within a distance of a point
 * @param hasWorkshop a workshop stands in it, or none does
 * @param service is declared to be served by one of these services
 * @param role in one of these roles
 * @param deliveryMode in one of these ways
 * @param language in one of these languages
 * @param targetAge for people of this age; a provision whose ages are not known does not match
 */
public record MunicipalityFilter(
        @Nullable List<MunicipalityFilter> and,
        @Nullable List<MunicipalityFilter> or,
        @Nullable MunicipalityFilter not,
        @Nullable List<MunicipalityCode> codes,
        @Nullable String nameContains,
        @Nullable List<RegionId> region,
        @Nullable List<MunicipalityCode> neighbourOf,
        @Nullable List<LanguageStatus> languageStatus,
        @Nullable List<UrbanRural> urbanRural,
        @Nullable Boolean mainland,
        @Nullable Near near,
        @Nullable Boolean hasWorkshop,
        @Nullable List<Service> service,
        @Nullable List<Provision.Role> role,
        @Nullable List<Provision.DeliveryMode> deliveryMode,
        @Nullable List<Language> language,
        @Nullable Integer targetAge)
        implements Filter<MunicipalityFilter, MunicipalityOnDate> {

    @Override
    public Predicate<MunicipalityOnDate> conditions(DatedGraph graph) {
        return new Conditions<MunicipalityOnDate>()
                .oneOf(Known.municipalities(graph, codes), MunicipalityOnDate::code)
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return municipality -> contained.test(municipality.names());
                })
                .oneOf(Known.membersOf(graph, region), MunicipalityOnDate::code)
                .anyOf(
                        Known.municipalities(graph, neighbourOf),
                        municipality -> municipality.neighbours().stream()
                                .map(MunicipalityOnDate::code)
                                .toList())
                .oneOf(languageStatus, municipality -> municipality.record().languageStatus())
                .oneOf(urbanRural, municipality -> municipality.record().urbanRural())
                .when(mainland, on -> municipality -> municipality.record().mainland() == on)
                .when(near, asked -> {
                    var within = asked.within();
                    return municipality -> {
                        var centre = municipality.record().centre();
                        return centre != null && within.test(centre);
                    };
                })
                .when(
                        hasWorkshop,
                        has -> municipality -> municipality.workshops().isEmpty() != has)
                .when(
                        new ProvisionConditions(service, role, null, deliveryMode, language, targetAge, null)
                                .met(graph),
                        met -> municipality -> met.test(municipality.servedBy()))
                .all();
    }
}
