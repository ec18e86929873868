package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalDivisionTests {

    private final DatedGraph june2025 = Finland.on("2025-06-01");

    @Test
    void thereAre308MunicipalitiesAndTwelveThatWereMerged() {
        assertThat(june2025.municipalities()).hasSize(308);
        assertThat(Finland.CONTENTS.municipalities()).hasSize(308 + 12);
        assertThat(Finland.CONTENTS.municipalities().stream().filter(m -> m.mergedInto() != null))
                .hasSize(12)
                .allSatisfy(merged -> assertThat(merged.centre()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, 320", "2015-06-01, 317", "2016-06-01, 313", "2017-06-01, 311", "2021-06-01, 309"})
    void everyMergerTakesEffectOnItsDay(String date, int municipalities) {
        assertThat(Finland.on(date).municipalities()).hasSize(municipalities);
    }

    @Test
    void areasOfEveryKindAreThere() {
        Map<RegionKind, Long> counts = Finland.CONTENTS.regions().stream()
                .collect(Collectors.groupingBy(region -> region.id().kind(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        RegionKind.REGION, 19L,
                        RegionKind.WELLBEING_SERVICES_COUNTY, 21L,
                        RegionKind.EMPLOYMENT_AREA, 45L,
                        RegionKind.SUB_REGIONAL_UNIT, 69L,
                        RegionKind.PLANNED_COUNTY, 18L,
                        RegionKind.STATE_REGIONAL_AGENCY, 8L,
                        RegionKind.ELY_CENTRE, 15L,
                        RegionKind.ECONOMIC_DEVELOPMENT_CENTRE, 10L,
                        RegionKind.COOPERATION_AREA, 5L));
    }

    @Test
    void everyMainlandMunicipalityIsInOneAreaOfEachKindAndHelsinkiInNoCounty() {
        List<MunicipalityOnDate> mainland = june2025.municipalities().stream()
                .filter(m -> m.record().mainland())
                .toList();

        assertThat(mainland).hasSize(292).allSatisfy(municipality -> {
            assertThat(municipality.regions(RegionKind.REGION)).hasSize(1);
            assertThat(municipality.regions(RegionKind.EMPLOYMENT_AREA)).hasSize(1);
            assertThat(municipality.regions(RegionKind.STATE_REGIONAL_AGENCY)).hasSize(1);
            assertThat(municipality.regions(RegionKind.ELY_CENTRE)).hasSize(1);
            assertThat(municipality.regions(RegionKind.WELLBEING_SERVICES_COUNTY))
                    .hasSize(municipality.code().value().equals("091") ? 0 : 1);
        });
    }

    @Test
    void alandHasARegionAndAStateOfficeAndNoMainlandDuties() {
        List<MunicipalityOnDate> aland = june2025.municipalities().stream()
                .filter(m -> !m.record().mainland())
                .toList();

        assertThat(aland)
                .hasSize(16)
                .allSatisfy(municipality -> assertThat(municipality.regions())
                        .extracting(region -> region.id().toString())
                        .hasSize(3)
                        .contains("REGION:21", "STATE_REGIONAL_AGENCY:AX"));
    }

    @Test
    void municipalitiesOfAnAreaAreAsManyAsTheSourceCounts() {
        assertThat(municipalitiesOf("2020-06-01", "PLANNED_COUNTY:04")).hasSize(17);
        assertThat(municipalitiesOf("2020-06-01", "PLANNED_COUNTY:10")).hasSize(14);
        assertThat(municipalitiesOf("2020-06-01", "PLANNED_COUNTY:06")).hasSize(22);
        assertThat(municipalitiesOf("2025-06-01", "WELLBEING_SERVICES_COUNTY:19"))
                .hasSize(30);
        assertThat(municipalitiesOf("2025-06-01", "EMPLOYMENT_AREA:41")).hasSize(23);
        assertThat(municipalitiesOf("2026-06-01", "STATE_REGIONAL_AGENCY:LVV")).hasSize(292);
        assertThat(municipalitiesOf("2026-06-01", "ECONOMIC_DEVELOPMENT_CENTRE:09"))
                .hasSize(38);
    }

    @ParameterizedTest
    @CsvSource({
        "785, 2015-12-31, 18, 17",
        "090, 2020-12-31, 10, 12",
        "142, 2020-12-31, 08, 07",
        "152, 2020-12-31, 15, 14",
        "171, 2020-12-31, 10, 11",
        "291, 2020-12-31, 13, 06"
    })
    void sixMunicipalitiesMovedToAnotherRegion(String code, String lastDay, String from, String to) {
        assertThat(regionOf(code, LocalDate.parse(lastDay))).isEqualTo(from);
        assertThat(regionOf(code, LocalDate.parse(lastDay).plusDays(1))).isEqualTo(to);
    }

    @Test
    void agenciesOfTheStateChangeWithTheYear2026() {
        MunicipalityOnDate kuopioBefore = Finland.on("2025-12-31").getMunicipality(new MunicipalityCode("297"));
        MunicipalityOnDate kuopioAfter = Finland.on("2026-01-01").getMunicipality(new MunicipalityCode("297"));

        assertThat(ids(kuopioBefore)).contains("STATE_REGIONAL_AGENCY:AVI3", "ELY_CENTRE:08");
        assertThat(ids(kuopioAfter))
                .contains("STATE_REGIONAL_AGENCY:LVV", "ECONOMIC_DEVELOPMENT_CENTRE:06")
                .noneMatch(id -> id.startsWith("ELY_CENTRE"));
    }

    @Test
    void employmentAreasWorkThroughALegalBody() {
        Map<LegalBody.Kind, Long> kinds = Finland.CONTENTS.regions().stream()
                .filter(region -> region.id().kind() == RegionKind.EMPLOYMENT_AREA)
                .collect(Collectors.groupingBy(region -> region.legalBody().kind(), Collectors.counting()));

        assertThat(kinds)
                .isEqualTo(Map.of(
                        LegalBody.Kind.HOST_MUNICIPALITY, 39L,
                        LegalBody.Kind.SINGLE_MUNICIPALITY, 4L,
                        LegalBody.Kind.JOINT_AUTHORITY, 2L));
    }

    @Test
    void twentyOneCountiesActForTheirAreasAndFourCitiesForTheirEmploymentAreas() {
        assertThat(june2025.organisations().stream()
                        .flatMap(organisation -> organisation.record().actsFor().stream())
                        .collect(Collectors.groupingBy(RegionId::kind, Collectors.counting())))
                .isEqualTo(Map.of(RegionKind.WELLBEING_SERVICES_COUNTY, 21L, RegionKind.EMPLOYMENT_AREA, 4L));
        assertThat(june2025.getOrganisation(new OrganisationId("kunta-091")).actsFor())
                .extracting(area -> area.id().toString())
                .containsExactly("EMPLOYMENT_AREA:08");
    }

    @Test
    void bordersAndResidentsAreThoseOfTheSources() {
        assertThat(Finland.CONTENTS.neighbourhoods()).hasSize(816);
        assertThat(sum("2024-12-31")).isEqualTo(5_637_214);
        assertThat(sum("2023-12-31")).isEqualTo(5_603_851);
        assertThat(Finland.CONTENTS.indicatorValues().stream()
                        .filter(value -> value.indicator().equals(IndicatorId.UNEMPLOYMENT_RATE)))
                .as("hidden figures of four and three small municipalities have no row")
                .hasSize(308 - 4 + 308 - 3);
    }

    private static double sum(String date) {
        return Finland.CONTENTS.indicatorValues().stream()
                .filter(value -> value.indicator().equals(IndicatorId.POPULATION))
                .filter(value -> value.date().equals(LocalDate.parse(date)))
                .mapToDouble(IndicatorValue::value)
                .sum();
    }

    private static String regionOf(String code, LocalDate date) {
        return Finland.GRAPH
                .asOf(date)
                .getMunicipality(new MunicipalityCode(code))
                .regions(RegionKind.REGION)
                .get(0)
                .id()
                .code();
    }

    private static List<String> ids(MunicipalityOnDate municipality) {
        return municipality.regions().stream()
                .map(RegionOnDate::id)
                .map(RegionId::toString)
                .toList();
    }

    private static List<MunicipalityOnDate> municipalitiesOf(String date, String region) {
        return Finland.on(date).getRegion(RegionId.parse(region)).municipalities();
    }
}
