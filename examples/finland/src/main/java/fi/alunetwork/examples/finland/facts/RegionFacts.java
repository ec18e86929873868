package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas of every kind. Helsinki is left out of the counties: the city organises social services itself and is no
 * county, so it belongs to no area of that kind; the organisation of the city acts there.
 */
final class RegionFacts {

    private static final List<Region> REGIONS = Row.all("regions.csv").stream()
            .flatMap(row -> region(row).stream())
            .sorted(Comparator.comparing(Region::id))
            .toList();

    private RegionFacts() {}

    static List<Region> regions() {
        return REGIONS;
    }

    /** When the areas of a row are in force: the file states the last day, a period the day after it. */
    static Period validity(Row row) {
        LocalDate lastDay = row.date("valid_to");
        return new Period(row.date("valid_from"), dayAfter(lastDay));
    }

    /** The wellbeing services counties, without Helsinki. */
    static Stream<Row> counties() {
        return Row.all("regions.csv").stream()
                .filter(row -> Division.of(row) == Division.COUNTY)
                .filter(row -> Division.COUNTY.areaOf(row).isPresent());
    }

    /** Whether an area works through the one municipality that it is made of. */
    static boolean isOneMunicipality(RegionId area) {
        return REGIONS.stream()
                .filter(region -> region.id().equals(area))
                .map(Region::legalBody)
                .anyMatch(body -> body != null && body.kind() == LegalBody.Kind.SINGLE_MUNICIPALITY);
    }

    private static Optional<Region> region(Row row) {
        Division division = Division.of(row);
        return division.areaOf(row).map(id -> region(row, division, id));
    }

    private static Region region(Row row, Division division, RegionId id) {
        return new Region(
                id,
                LocalizedName.of(row.required("name_fi"), row.required("name_sv")),
                validity(row),
                Region.Status.valueOf(row.required("status").toUpperCase(Locale.ROOT)),
                division.legalBody(row),
                row.sourced("source"));
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
