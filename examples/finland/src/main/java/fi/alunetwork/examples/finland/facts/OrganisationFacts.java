package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that the sources name: every municipality, the 21 wellbeing services counties, and those behind the known
 * workshops and networks.
 */
final class OrganisationFacts {

    private static final Provenance CLASSIFICATION = Provenance.sourced("geofi");

    private OrganisationFacts() {}

    static List<Organisation> organisations() {
        return Stream.of(
                        MunicipalityFacts.municipalities().stream().map(OrganisationFacts::municipality),
                        RegionFacts.counties().map(OrganisationFacts::county),
                        Row.all("organisations.csv").stream().map(OrganisationFacts::named))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Organisation::id))
                .toList();
    }

    private static Organisation municipality(Municipality municipality) {
        LocalDate merger = municipality.validity().until();
        List<Succession> successions = municipality.mergedInto() == null || merger == null
                ? List.of()
                : List.of(new Succession(OrganisationKeys.municipality(municipality.mergedInto()), merger));
        return new Organisation(
                OrganisationKeys.municipality(municipality.code()),
                municipalName(municipality.name()),
                LegalForm.MUNICIPALITY,
                Organisation.Kind.GENERAL,
                null,
                municipality.code(),
                areasOfOneMunicipality(municipality.code()),
                List.of(),
                successions,
                Lifespan.of(municipality.validity()),
                CLASSIFICATION);
    }

    /** The employment area that is this municipality alone: the municipality is the area's legal body. */
    private static Set<RegionId> areasOfOneMunicipality(MunicipalityCode code) {
        return MunicipalityFacts.MUNICIPALITIES.stream()
                .filter(row -> row.municipality("code").equals(code))
                .flatMap(row -> Division.EMPLOYMENT_AREA.areaOfMunicipality(row).stream())
                .filter(RegionFacts::isOneMunicipality)
                .collect(Collectors.toSet());
    }

    /** The body's name tells it from the place: {@code Kajaani (kunta)}. */
    private static LocalizedName municipalName(LocalizedName place) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.FI, place.in(Language.FI) + " (kunta)");
        if (place.texts().containsKey(Language.SV)) {
            texts.put(Language.SV, place.in(Language.SV) + " (kommun)");
        }
        texts.put(Language.EN, place.in(Language.FI) + " (municipality)");
        return new LocalizedName(texts);
    }

    private static Organisation county(Row row) {
        return new Organisation(
                OrganisationKeys.county(row.required("code")),
                LocalizedName.of(row.required("name_fi"), row.required("name_sv")),
                LegalForm.WELLBEING_SERVICES_COUNTY,
                Organisation.Kind.GENERAL,
                null,
                null,
                Set.of(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, row.required("code"))),
                List.of(),
                List.of(),
                Lifespan.of(RegionFacts.validity(row)),
                row.sourced("source"));
    }

    private static Organisation named(Row row) {
        LocalDate dissolved = row.date("dissolved");
        return new Organisation(
                new OrganisationId(row.required("id")),
                name(row),
                LegalForm.valueOf(row.required("legal_form")),
                Organisation.Kind.valueOf(row.required("kind")),
                null,
                null,
                Set.of(),
                List.of(),
                dissolved == null
                        ? List.of()
                        : List.of(new Succession(new OrganisationId(row.required("successor")), dissolved)),
                new Lifespan(new Period(null, dissolved), lastDayOf(row, "last_seen_year")),
                row.sourced("source"));
    }

    private static LocalizedName name(Row row) {
        return row.has("name_fi")
                ? LocalizedName.finnish(row.text("name_fi"))
                : new LocalizedName(Map.of(Language.SV, row.required("name_sv")));
    }

    /** Sources tell years: what was there in a year was last seen on its last day. */
    static @Nullable LocalDate lastDayOf(Row row, String yearColumn) {
        return row.read(yearColumn, year -> LocalDate.of(Integer.parseInt(year), 12, 31));
    }

    /** The first day of a year that a source tells as a beginning. */
    static @Nullable LocalDate firstDayOf(Row row, String yearColumn) {
        return row.read(yearColumn, year -> LocalDate.of(Integer.parseInt(year), 1, 1));
    }
}
