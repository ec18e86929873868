package fi.alunetwork.core.siting;

import static fi.alunetwork.core.graph.ProvisionSketch.by;
import static fi.alunetwork.core.graph.ProvisionSketch.invented;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static fi.alunetwork.core.siting.SitingGoal.FEWEST_POINTS;
import static fi.alunetwork.core.siting.SitingGoal.LEAST_DISTANCE;
import static fi.alunetwork.core.siting.SitingGoal.LEAST_WORST_DISTANCE;
import static fi.alunetwork.core.siting.SitingGoal.MOST_PEOPLE;
import static fi.alunetwork.core.siting.SixTowns.YOUTH;
import static fi.alunetwork.core.siting.SixTowns.codes;
import static fi.alunetwork.core.siting.SixTowns.drawn;
import static fi.alunetwork.core.siting.SixTowns.plan;
import static fi.alunetwork.core.siting.SixTowns.towns;
import static fi.alunetwork.core.siting.SixTowns.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.siting.SitingReason.Then;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelTable.Pair;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not known stays not known, and what a scope asks of existing offers holds: on {@link SixTowns}. */
class SitingKnowledgeTests {

    private static final Lifespan SEEN_IN_2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));

    private static Municipality town(String code, @Nullable GeoPoint centre) {
        return new Municipality(
                new MunicipalityCode(code),
                LocalizedName.finnish("Kunta " + code),
                Period.ALWAYS,
                null,
                centre,
                null,
                null,
                null,
                true,
                Sketch.SOURCED);
    }

    @Test
    void whereTheRegisterIsNotWholeNobodyIsUncoveredButAPointCoversForCertain() {
        ServiceSiting siting = SixTowns.ask(drawn(), YOUTH.opening(1).seeking(MOST_PEOPLE));
        SitingPlan plan = siting.plans().get(0);

        assertThat(siting.before().people()).isEqualTo(new Share(3, 63));
        assertThat(siting.before().peopleNotKnown()).isEqualTo(60);
        assertThat(siting.before().municipalitiesNotKnown()).isEqualTo(4);
        assertThat(siting.notKnown()).hasSize(4);
        assertThat(plan.value()).isEqualTo(48);
        assertThat(plan.figures().peopleNotKnown()).isEqualTo(12);
        assertThat(plan.gained()).extracting(gain -> gain.place().covered()).containsOnly(Covered.NOT_KNOWN);
        assertThat(plan.gained().get(0).reason().in(Language.EN))
                .startsWith("It is not known whether the service is within reach now. The nearest service is now");
        assertThat(SixTowns.answer(drawn(), YOUTH).header().notKnown()).isEqualTo(new Share(60, 63));
        assertThat(SixTowns.answer(drawn(), YOUTH).header().notes())
                .anyMatch(note -> note.in(Language.EN).contains("may be covered as it is"));
    }

    @Test
    void aWorkshopThatMayBeOpenCoversNobodyUnlessTheAskerSaysSo() {
        Sketch world =
                whole().workshop("b", "eka", "005").provision("b", Service.YOUTH_WORKSHOP, lasting(SEEN_IN_2013));

        SitingPlan plan = plan(world, YOUTH.opening(1), MOST_PEOPLE);
        SitingPlan assumed = plan(world, YOUTH.opening(1).among(Scope.MAINLAND.assumingOpen()), MOST_PEOPLE);

        assertThat(SixTowns.ask(world, YOUTH).before().peopleNotKnown()).isEqualTo(48);
        assertThat(plan.value()).isEqualTo(48);
        assertThat(assumed.value()).isEqualTo(12);
        assertThat(codes(assumed)).containsExactly("003");
    }

    @Test
    void whomNoCandidateReachesIsToldWithTheReason() {
        ServiceSiting siting = SixTowns.ask(
                whole(),
                YOUTH.opening(1).at(CandidateList.ofMunicipalities("002")).seeking(MOST_PEOPLE));

        assertThat(siting.plans().get(0).value()).isEqualTo(4);
        assertThat(siting.uncoverable())
                .extracting(place -> place.place().place().municipality().code().value())
                .containsExactly("004", "005", "006");
        assertThat(siting.peopleUncoverable()).isEqualTo(8 + 16 + 32);
        OpenPlace fourth = siting.uncoverable().get(0);
        assertThat(fourth.reason().then()).isEqualTo(Then.CANDIDATE_FAR);
        assertThat(fourth.distance()).isCloseTo(40, within(1e-6));
        assertThat(fourth.reason().in(Language.SV))
                .isEqualTo(
                        "Närmaste service finns nu 60,0 km bort fågelvägen: Paja a (verksamhetsställe: Kunta 001). Den närmaste kandidatplatsen,"
                                + " Kunta 002, ligger 40,0 km bort. Gränsen är 25 km.");
    }

    @Test
    void whereNoCandidateReachesAnybodyThereIsNoPlan() {
        SitingQuestion question = YOUTH.opening(1).at(CandidateList.ofMunicipalities("001"));

        for (SitingGoal goal : List.of(MOST_PEOPLE, FEWEST_POINTS)) {
            SitingPlan plan = plan(whole(), question, goal);
            assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(plan.value()).isNull();
            assertThat(plan.culprits()).hasSize(4);
            assertThat(plan.points()).isEmpty();
        }
    }

    /** 003 and 004 have no way to any candidate, 005 and 006 have one to 006. */
    @Test
    void byATableAWayThatIsMissingIsOutOfReachAndTold() {
        TravelTable table = minutes("001", "001", 1, "002", "001", 20, "005", "006", 20, "006", "006", 5);
        SitingQuestion question = YOUTH.within(Threshold.ofMinutes(25)).among(Scope.MAINLAND.by(table));

        ServiceSiting siting = SixTowns.ask(whole(), question.opening(1));

        assertThat(siting.waysNotKnown()).isEqualTo(6 * 6 - 4);
        assertThat(siting.plans().get(0).value()).isEqualTo(48);
        assertThat(siting.plans().get(1).value()).isCloseTo((1 + 40 + 320 + 160) / 51.0, within(1e-9));
        assertThat(siting.plans().get(2).value()).isEqualTo(20);
        assertThat(siting.uncoverable())
                .extracting(place -> place.reason().then())
                .containsOnly(Then.WAY_NOT_KNOWN);
        assertThat(siting.uncoverable().get(0).reason().in(Language.EN))
                .endsWith(
                        "Ways to candidates that are not known by the table t: 6. No other candidate is within 25 min.");
        assertThat(siting.plans().get(1).figures().way().withoutAny()).isEqualTo(4 + 8);
        assertThat(SixTowns.answer(whole(), question).header().notes())
                .anyMatch(note -> note.in(Language.EN).contains("candidate that are not known: 32"));
    }

    @Test
    void whereOnePointCannotReachAllThatSomeoneCanTheMedianHasNoPlan() {
        TravelTable table = minutes("003", "003", 1, "006", "006", 1);
        SitingQuestion question = YOUTH.within(Threshold.ofMinutes(25)).among(Scope.MAINLAND.by(table));

        SitingPlan one = plan(whole(), question.opening(1), LEAST_DISTANCE);
        SitingPlan two = plan(whole(), question.opening(2), LEAST_DISTANCE);

        assertThat(one.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(one.culprits())
                .extracting(place -> place.place().municipality().code().value())
                .containsExactly("003");
        assertThat(two.value()).isEqualTo(1);
        assertThat(two.curve()).extracting(CurvePoint::marginal).containsExactly(null, null, null);
    }

    @Test
    void aDetourMakesEveryWayLonger() {
        SitingQuestion question = YOUTH.opening(1).among(Scope.MAINLAND.by(TravelCost.detour(1.3)));

        assertThat(plan(whole(), question, MOST_PEOPLE).value()).isEqualTo(32);
        assertThat(codes(plan(whole(), question, MOST_PEOPLE))).containsExactly("006");
    }

    /** The fourth town lives half at 40 and half at 100 km. */
    @Test
    void theDemandPointsOfAMunicipalityAreCoveredOneByOne() {
        Sketch world = whole().demandPoint("004", 40, 0.5).demandPoint("004", 100, 0.5);
        ServiceSiting siting = SixTowns.ask(
                world,
                YOUTH.opening(1).at(CandidateList.ofMunicipalities("003")).seeking(MOST_PEOPLE));
        SitingPlan plan = siting.plans().get(0);

        assertThat(plan.value()).isEqualTo(4 + 4);
        assertThat(plan.gained())
                .extracting(gain -> gain.place().place().share())
                .containsExactly(1.0, 0.5);
        assertThat(plan.figures().places()).isEqualTo(new Share(4, 7));
        assertThat(plan.figures().municipalities()).isEqualTo(new Share(3, 6));
    }

    @Test
    void aNamedPointIsACandidateAndLiesInTheMunicipalityWithTheNearestCentre() {
        NamedPoint between = new NamedPoint("Rajakylä", Sketch.km(132), null);
        SitingAnswer answer = SixTowns.answer(
                whole(), YOUTH.opening(1).at(CandidateList.ofPoints(between)).seeking(MOST_PEOPLE));

        assertThat(answer.candidates().get(0).municipality().code().value()).isEqualTo("006");
        assertThat(answer.candidates().get(0).isCentre()).isFalse();
        assertThat(answer.services().get(0).plans().get(0).value()).isEqualTo(48);
        assertThat(answer.services()
                        .get(0)
                        .plans()
                        .get(0)
                        .gained()
                        .get(0)
                        .reason()
                        .in(Language.FI))
                .endsWith("Uusi piste Rajakylä olisi 8,0 km päässä.");
    }

    @Test
    void candidatesAreInTheOrderOfTheirCodesHoweverTheyAreListed() {
        CandidateList listed = CandidateList.ofMunicipalities("006", "003", "005");

        assertThat(SixTowns.answer(whole(), YOUTH.at(listed)).candidates())
                .extracting(candidate -> candidate.municipality().code().value())
                .containsExactly("003", "005", "006");
    }

    /** The workshop serves the second town alone; whoever lives beside it is not admitted, but may use a new point. */
    @Test
    void anOfferThatDoesNotAdmitTheResidentsCoversThemNotByTheRuleOfAdmission() {
        Sketch world = towns().registerWhole("01", Sketch.SOURCED)
                .workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP, "002");
        SitingQuestion admitted = YOUTH.by(CoverageRule.REACHABLE_AND_ADMITTED);

        assertThat(SixTowns.ask(world, YOUTH).before().people().numerator()).isEqualTo(3);
        assertThat(SixTowns.ask(world, admitted).before().people().numerator()).isEqualTo(2);
        assertThat(plan(world, admitted, FEWEST_POINTS).value()).isEqualTo(3);
        assertThat(SixTowns.ask(world, admitted).open().get(0).reason().in(Language.FI))
                .startsWith("Ei ole tiedossa, että kukaan nyt tarjoaisi palvelua.");
    }

    @Test
    void aServiceThatComesIsThereAlready() {
        Sketch world = whole().workshop("b", "eka", "001")
                .provision("b", Service.YOUTH_WORKSHOP, by(DeliveryMode.MOBILE), "006");

        SitingPlan plan = plan(world, YOUTH.opening(1), MOST_PEOPLE);

        assertThat(plan.value()).isEqualTo(16);
        assertThat(SixTowns.ask(world, YOUTH).before().way().longest()).isCloseTo(120, within(1e-6));
        assertThat(plan(world, YOUTH.backedUpBy(4), SitingGoal.MOST_BACKUP).gained())
                .filteredOn(gain ->
                        gain.place().place().municipality().code().value().equals("006"))
                .singleElement()
                .satisfies(gain -> assertThat(gain.reason().in(Language.EN))
                        .startsWith("The service now comes to the municipality: Paja b."));
    }

    @Test
    void aNewPointServesTheAreaAskedAndExistingOnesOutsideItStillCount() {
        RegionId north = new RegionId(RegionKind.REGION, "02");
        Sketch world = whole().area(north, "002", "003", "004");
        ServiceSiting siting = SixTowns.ask(
                world, YOUTH.opening(1).among(Scope.MAINLAND.in(north)).seeking(MOST_PEOPLE));

        assertThat(siting.before().people()).isEqualTo(new Share(2, 14));
        assertThat(siting.plans().get(0).value()).isEqualTo(12);
    }

    @Test
    void whoDoesNotCountByTheScopeCoversNobody() {
        Sketch invented = towns().registerWhole("01", Sketch.SOURCED)
                .workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP, invented());
        SitingQuestion sourced = YOUTH.among(Scope.MAINLAND.from(Provenance.Kind.SOURCED));

        assertThat(SixTowns.ask(invented, YOUTH).before().people().numerator()).isEqualTo(3);
        assertThat(SixTowns.ask(invented, sourced).before().people().numerator())
                .isZero();
        assertThat(SixTowns.answer(invented, YOUTH).header().illustrative()).isEqualTo(new Share(63, 63));
        assertThat(plan(invented, YOUTH, FEWEST_POINTS).gained().get(0).reason().in(Language.FI))
                .endsWith("(Esimerkkitieto, keksitty.)");
    }

    @Test
    void aTownWhosePeopleAreNotKnownIsToBeCoveredAndCountsInNoFigure() {
        Sketch world = whole().municipality(town("007", Sketch.km(300))).county("01", "007");

        ServiceSiting siting = SixTowns.ask(world, YOUTH.opening(1));

        assertThat(siting.withoutFigure()).isEqualTo(1);
        assertThat(siting.before().people()).isEqualTo(new Share(3, 63));
        assertThat(siting.before().municipalities()).isEqualTo(new Share(2, 7));
        assertThat(plan(world, YOUTH, FEWEST_POINTS).value()).isEqualTo(3);
        assertThat(plan(world, YOUTH.opening(1), LEAST_WORST_DISTANCE).value()).isCloseTo(140, within(1e-6));
        assertThat(plan(world, YOUTH.opening(1), MOST_PEOPLE).value()).isEqualTo(48);
        assertThat(SixTowns.answer(world, YOUTH).header().notes())
                .anyMatch(note -> note.in(Language.EN).contains("the people are not known: 1"));
    }

    @Test
    void whereItIsNotKnownWherePeopleLiveNoCandidateCoversThem() {
        Sketch world = whole().municipality("007", 300, 64)
                .municipality(town("007", null))
                .county("01", "007");

        ServiceSiting siting = SixTowns.ask(world, YOUTH.opening(1));

        assertThat(siting.uncoverable()).singleElement().satisfies(place -> {
            assertThat(place.place().covered()).isEqualTo(Covered.NOT_KNOWN);
            assertThat(place.candidate()).isNull();
            assertThat(place.reason().then()).isEqualTo(Then.PLACE_NOT_KNOWN);
        });
        assertThat(siting.plans().get(1).figures().way().withoutAny()).isEqualTo(64);
    }

    private static TravelTable minutes(Object... ways) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ways.length; i += 3) {
            pairs.add(new Pair(
                    new MunicipalityCode(String.valueOf(ways[i])),
                    String.valueOf(ways[i + 1]),
                    ((Number) ways[i + 2]).doubleValue()));
        }
        return new TravelTable("t", TravelUnit.MINUTES, "invented", pairs);
    }
}
