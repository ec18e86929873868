package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.UrbanRural;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The municipalities of 2025 and those that were merged into them since 2013, with their common borders. */
final class MunicipalityFacts {

    static final List<Row> MUNICIPALITIES = Row.all("municipalities.csv");

    static final String ALAND = "21";

    private static final Provenance CLASSIFICATION = Provenance.sourced("geofi");
    private static final Provenance BORDERS = Provenance.sourced("statfi-borders");
    private static final Provenance SEA_BORDERS = Provenance.sourced("nls-borders");

    private MunicipalityFacts() {}

    static List<Municipality> municipalities() {
        return Stream.concat(
                        MUNICIPALITIES.stream().map(MunicipalityFacts::present),
                        MunicipalChange.mergers().stream().map(MunicipalityFacts::merged))
                .sorted(Comparator.comparing(Municipality::code))
                .toList();
    }

    static List<Place> places() {
        return MUNICIPALITIES.stream().map(MunicipalityFacts::place).toList();
    }

    static List<Neighbourhood> neighbourhoods() {
        return Row.all("municipality_neighbours.csv").stream()
                .map(MunicipalityFacts::neighbourhood)
                .toList();
    }

    static boolean isMainland(Row row) {
        return !row.text("maakunta_code").equals(ALAND);
    }

    private static Municipality present(Row row) {
        return new Municipality(
                row.municipality("code"),
                name(row),
                Period.ALWAYS,
                null,
                centre(row),
                row.read("land_area_km2", Double::valueOf),
                languageStatus(row),
                urbanRural(row),
                isMainland(row),
                CLASSIFICATION);
    }

    /** A merged municipality: the sources at hand tell its name and merger, not its centre, area or languages. */
    private static Municipality merged(MunicipalChange merger) {
        return new Municipality(
                merger.municipality(),
                LocalizedName.finnish(merger.name()),
                new Period(null, merger.date()),
                new MunicipalityCode(merger.to()),
                null,
                null,
                null,
                null,
                true,
                CLASSIFICATION);
    }

    private static Place place(Row row) {
        return new Place(
                row.municipality("code"),
                name(row),
                centre(row),
                Integer.parseInt(row.required("population_2024")),
                row.required("maakunta_code"),
                Division.COUNTY.areaOfMunicipality(row).map(RegionId::code).orElse(""),
                languageStatus(row),
                isMainland(row));
    }

    private static LocalizedName name(Row row) {
        return LocalizedName.of(row.required("name_fi"), row.required("name_sv"));
    }

    private static GeoPoint centre(Row row) {
        return new GeoPoint(row.number("seat_lat"), row.number("seat_lon"));
    }

    private static LanguageStatus languageStatus(Row row) {
        return switch (row.required("language_status")) {
            case "fi" -> LanguageStatus.FINNISH;
            case "fi_sv_majority_fi" -> LanguageStatus.BILINGUAL_FINNISH_MAJORITY;
            case "fi_sv_majority_sv" -> LanguageStatus.BILINGUAL_SWEDISH_MAJORITY;
            case "sv" -> LanguageStatus.SWEDISH;
            default ->
                throw new IllegalStateException("Language status \"" + row.text("language_status")
                        + "\" is not known. Maybe the classification changed.");
        };
    }

    private static UrbanRural urbanRural(Row row) {
        return switch (row.required("urban_rural_code")) {
            case "1" -> UrbanRural.URBAN;
            case "2" -> UrbanRural.SEMI_URBAN;
            case "3" -> UrbanRural.RURAL;
            default ->
                throw new IllegalStateException("Urban-rural class \"" + row.text("urban_rural_code")
                        + "\" is not known. Maybe the classification changed.");
        };
    }

    /** Over land the line is that of the coast-clipped borders; through the sea that of the territorial waters. */
    private static Neighbourhood neighbourhood(Row row) {
        boolean land = row.required("border").equals("land");
        return new Neighbourhood(
                row.municipality("code_a"),
                row.municipality("code_b"),
                land ? Neighbourhood.Border.LAND : Neighbourhood.Border.SEA,
                row.number(land ? "border_km_land_clipped" : "border_km_with_water"),
                land ? BORDERS : SEA_BORDERS);
    }
}
