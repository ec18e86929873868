package fi.alunetwork.core.reach;

import static fi.alunetwork.core.graph.ProvisionSketch.by;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static fi.alunetwork.core.graph.ProvisionSketch.places;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is within reach of what: on a line, and in random worlds against the definition. */
class CatchmentsTests {

    private static final String TODAY = "2024-06-01";

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 48, 4)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003");
    }

    private static Catchments within(Sketch world, Service service, CoverageRule rule, double km) {
        DatedGraph graph = world.on(TODAY);
        return Catchments.of(
                graph,
                Scope.MAINLAND,
                new WithinReach(service, rule, Threshold.ofKm(km)),
                graph.municipalities(),
                Budget.UNLIMITED);
    }

    /** Pairs in words: place, workshop, whole kilometres. */
    private static List<String> words(Catchments catchments, Pairs pairs) {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < catchments.places().size(); place++) {
            for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
                OfferedSite site = catchments.sites().get(pairs.site(pair));
                words.add(catchments.places().get(place).municipality().code().value() + " "
                        + site.provision().workshop().record().id().value() + " " + Math.round(pairs.cost(pair)));
            }
        }
        return words;
    }

    @Test
    void theThresholdIsInclusive() {
        Sketch world = line().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);
        double exactly = Sketch.km(0).distanceKm(Sketch.km(20));

        Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DISTANCE, exactly);

        assertThat(words(catchments, catchments.certain())).containsExactly("001 a 0", "002 a 20");
        assertThat(catchments.perhaps().size()).isZero();
    }

    @Test
    void aServiceForResidentsOnlyReachesThemOnly() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY)
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.REHABILITATIVE_WORK_ACTIVITY);

        Catchments catchments =
                within(world, Service.REHABILITATIVE_WORK_ACTIVITY, CoverageRule.REACHABLE_AND_ADMITTED, 30);

        assertThat(words(catchments, catchments.certain())).containsExactly("001 a 0");
        assertThat(words(catchments, catchments.perhaps())).containsExactly("002 b 28", "003 b 0");
    }

    @Test
    void aServiceThatComesCostsNothingToThoseItServesAndReachesNobodyElse() {
        Sketch world = line().workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, by(Provision.DeliveryMode.MOBILE), "003");

        Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DISTANCE, 30);

        assertThat(words(catchments, catchments.certain())).containsExactly("003 a 0");
    }

    @Test
    void declaredAreasAreOfAnyLength() {
        Sketch world = line().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP, "003");

        Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DECLARED_AREA, 10);

        assertThat(words(catchments, catchments.certain())).containsExactly("003 a 48");
    }

    @Test
    void whatMayBeOpenIsPerhapsInReach() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world =
                line().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP, lasting(seenIn2013));

        Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DISTANCE, 10);

        assertThat(catchments.certain().size()).isZero();
        assertThat(words(catchments, catchments.perhaps())).containsExactly("001 a 0");
    }

    @Test
    void placesAreSharedEvenlyOverTheSitesOfTheDay() {
        Sketch world = line().workshop(new Workshop(
                        new WorkshopId("a"),
                        LocalizedName.finnish("Paja a"),
                        List.of(new Operation(new OrganisationId("yhdistys"), Period.ALWAYS, Sketch.SOURCED)),
                        List.of(site("s1", 0, Period.ALWAYS), site("s2", 20, Period.ALWAYS), site("s3", 48, over())),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        Lifespan.ALWAYS,
                        Sketch.SOURCED))
                .provision("a", Service.YOUTH_WORKSHOP, places(9));

        Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DISTANCE, 10);

        assertThat(catchments.sites()).extracting(OfferedSite::places).containsExactly(4.5, 4.5);
        assertThat(words(catchments, catchments.certain())).containsExactly("001 a 0", "002 a 0");
    }

    private static Period over() {
        return new Period(null, LocalDate.of(2020, 1, 1));
    }

    private static Site site(String id, double km, Period period) {
        return new Site(
                new SiteId(id),
                null,
                new MunicipalityCode("001"),
                Sketch.km(km),
                Site.Accuracy.PLACE,
                period,
                Sketch.SOURCED);
    }

    @Test
    void thePairsAreThoseOfTheDefinitionInRandomWorlds() {
        Random random = new Random(20260101);
        int pairs = 0;
        for (int i = 0; i < 200; i++) {
            Sketch world = new Sketch();
            int municipalities = 1 + random.nextInt(8);
            for (int m = 1; m <= municipalities; m++) {
                world.municipality(String.format(Locale.ROOT, "%03d", m), random.nextInt(200), 1);
            }
            world.organisation("o", LegalForm.ASSOCIATION, "001");
            for (int w = 0; w < random.nextInt(9); w++) {
                String home = String.format(Locale.ROOT, "%03d", 1 + random.nextInt(municipalities));
                world.workshop("w" + w, "o", home).provision("w" + w, Service.YOUTH_WORKSHOP);
            }
            Catchments catchments = within(world, Service.YOUTH_WORKSHOP, CoverageRule.DISTANCE, 40);
            assertThat(words(catchments, catchments.certain()))
                    .containsExactlyInAnyOrderElementsOf(byDefinition(world.on(TODAY), 40));
            pairs += catchments.certain().size();
        }
        assertThat(pairs).isGreaterThan(500);
    }

    private static List<String> byDefinition(DatedGraph graph, double km) {
        List<String> words = new ArrayList<>();
        graph.municipalities()
                .forEach(municipality -> graph.workshops().forEach(workshop -> {
                    double way = Objects.requireNonNull(municipality.record().centre())
                            .distanceKm(workshop.sites().get(0).point());
                    if (way <= km) {
                        words.add(municipality.code().value() + " "
                                + workshop.record().id().value() + " " + Math.round(way));
                    }
                }));
        return words;
    }
}
