package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Residents and unemployment by municipality. A figure that is hidden for smallness has no row. The residents of 2023
 * stand in the division of 2025: Pertunmaa's are counted in Mäntyharju.
 */
final class StatisticsFacts {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 31);

    private StatisticsFacts() {}

    static List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        IndicatorId.POPULATION,
                        name("Asukkaat", "Invånare", "Residents"),
                        "persons",
                        Indicator.Measure.COUNT),
                new Indicator(
                        IndicatorId.UNEMPLOYMENT_RATE,
                        name(
                                "Työttömien työnhakijoiden osuus työvoimasta",
                                "Andelen arbetslösa arbetssökande av arbetskraften",
                                "Unemployed jobseekers in the labour force"),
                        "percent",
                        Indicator.Measure.RATE));
    }

    static List<IndicatorValue> values() {
        return Stream.of(
                        column(IndicatorId.POPULATION, "population_2023", END_OF_2023, "statfin-11re"),
                        column(IndicatorId.POPULATION, "population_2024", END_OF_2024, "statfin-11lj"),
                        column(
                                IndicatorId.UNEMPLOYMENT_RATE,
                                "unemployment_rate_2024_avg",
                                END_OF_2024,
                                "statfin-12r5"),
                        column(
                                IndicatorId.UNEMPLOYMENT_RATE,
                                "unemployment_rate_2025_01",
                                JANUARY_2025,
                                "statfin-12r5"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<IndicatorValue> column(IndicatorId indicator, String column, LocalDate date, String source) {
        return MunicipalityFacts.MUNICIPALITIES.stream()
                .filter(row -> row.has(column))
                .map(row -> new IndicatorValue(
                        indicator, row.municipality("code"), date, row.number(column), Provenance.sourced(source)))
                .toList();
    }

    private static LocalizedName name(String finnish, String swedish, String english) {
        return new LocalizedName(Map.of(Language.FI, finnish, Language.SV, swedish, Language.EN, english));
    }
}
