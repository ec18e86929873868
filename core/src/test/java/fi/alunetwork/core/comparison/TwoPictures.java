package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Four municipalities on a line at 0, 20, 48 and 90 km with 1, 2, 4 and 8 residents, in two counties whose registers
 * are whole, seen on the eve of a reform and a year later.
 */
final class TwoPictures {

    static final LocalDate REFORM = LocalDate.of(2023, 1, 1);
    static final String EVE = "2022-12-31";
    static final String LATER = "2023-12-31";
    static final RegionId SOUTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
    static final RegionId NORTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "02");
    static final Lifespan UNTIL_REFORM = Lifespan.of(new Period(null, REFORM));
    static final Lifespan SINCE_REFORM = Lifespan.of(Period.since(REFORM));
    static final CoverageQuestion YOUTH =
            CoverageQuestion.about(Service.YOUTH_WORKSHOP).withinKm(30);
    static final CoverageQuestion REHABILITATIVE =
            CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY).withinKm(30);

    private TwoPictures() {}

    static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 48, 4)
                .municipality("004", 90, 8)
                .county("01", "001", "002")
                .county("02", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .registerWhole("02", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(SOUTH))
                .organisation("toinen", LegalForm.WELLBEING_SERVICES_COUNTY, "004", Set.of(NORTH));
    }

    /** A workshop at a point, open for a time. */
    static Workshop workshop(String id, double kmNorth, Lifespan lifespan, List<Operation> operations) {
        return new Workshop(
                new WorkshopId(id),
                LocalizedName.finnish("Paja " + id),
                operations,
                List.of(site(id + "-site", kmNorth, Period.ALWAYS)),
                List.of(),
                Set.of(),
                null,
                null,
                lifespan,
                Sketch.SOURCED);
    }

    static Site site(String id, double kmNorth, Period period) {
        return new Site(
                new SiteId(id),
                null,
                new MunicipalityCode("001"),
                Sketch.km(kmNorth),
                Site.Accuracy.PLACE,
                period,
                Sketch.SOURCED);
    }

    static Operation runBy(String operator, Period period) {
        return new Operation(new OrganisationId(operator), period, Sketch.SOURCED);
    }

    /** One world on the two days. */
    static ByRule compare(Sketch world, CoverageQuestion question) {
        return compare(world.on(EVE), world.on(LATER), question);
    }

    static ByRule compare(DatedGraph before, DatedGraph after, CoverageQuestion question) {
        return answer(before, after, question)
                .services()
                .get(0)
                .thresholds()
                .get(0)
                .rules()
                .get(0);
    }

    static CoverageComparison answer(DatedGraph before, DatedGraph after, CoverageQuestion question) {
        return new Comparison(before, after).coverage(question, Budget.UNLIMITED);
    }

    /** Each municipality that came out in some way with its causes, such as {@code 002 LOST SITE a}. */
    static List<String> changes(ByRule compared) {
        return compared.municipalities().stream()
                .filter(row -> row.outcome() != Outcome.SAME)
                .map(row -> row.municipality().code() + " " + row.outcome()
                        + row.causes().stream()
                                .map(cause -> " " + cause.kind() + " "
                                        + cause.workshop().record().id())
                                .collect(Collectors.joining()))
                .toList();
    }
}
