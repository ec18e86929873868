package fi.alunetwork.core.redundancy;

import static fi.alunetwork.core.graph.ProvisionSketch.invented;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.travel.TravelTable;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Redundancy on a line: municipalities at 0, 20, 40 and 120 km with 1, 2, 4 and 8 people; the threshold is 30 km. */
class RedundancyFigureTests {

    private static final RedundancyQuestion YOUTH = RedundancyQuestion.about(Service.YOUTH_WORKSHOP);

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 40, 4)
                .municipality("004", 120, 8)
                .county("01", "001", "002", "003")
                .county("02", "004")
                .organisation("eka", LegalForm.ASSOCIATION, "001")
                .organisation("toka", LegalForm.FOUNDATION, "003");
    }

    private static Sketch whole() {
        return line().registerWhole("01", Sketch.SOURCED).registerWhole("02", Sketch.SOURCED);
    }

    /** One organisation's workshops at 0 and 20 km, another's at 40 km. */
    private static Sketch drawn(Sketch world) {
        return world.workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "eka", "002")
                .provision("b", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "003")
                .provision("c", Service.YOUTH_WORKSHOP);
    }

    private static ServiceRedundancy ask(Sketch world, RedundancyQuestion question) {
        return RedundancyAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static MunicipalityRedundancy row(ServiceRedundancy redundancy, String code) {
        return redundancy.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoSitesOfOneOrganisationAreOneProvider() {
        ServiceRedundancy redundancy = ask(drawn(whole()), YOUTH);

        assertThat(row(redundancy, "001").state()).isEqualTo(ProviderState.ONE);
        assertThat(row(redundancy, "002").state()).isEqualTo(ProviderState.SEVERAL);
        assertThat(row(redundancy, "003").state()).isEqualTo(ProviderState.SEVERAL);
        assertThat(row(redundancy, "004").state()).isEqualTo(ProviderState.NONE);
        assertThat(redundancy.figure().people(ProviderState.ONE)).isEqualTo(1);
        assertThat(redundancy.figure().people(ProviderState.SEVERAL)).isEqualTo(2 + 4);
        assertThat(redundancy.figure().people(ProviderState.NONE)).isEqualTo(8);
        assertThat(redundancy.figure().municipalities(ProviderState.SEVERAL)).isEqualTo(2);
        assertThat(row(redundancy, "001").reason().in(Language.EN)).contains("Järjestö eka");
    }

    @Test
    void soleProvidersAreRankedByThePeopleWhoDependOnThem() {
        Sketch world = whole().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "004")
                .provision("c", Service.YOUTH_WORKSHOP);

        List<SoleProvider> sole = ask(world, YOUTH).soleProviders();

        assertThat(sole)
                .extracting(provider -> provider.organisation().record().id().value())
                .containsExactly("toka", "eka");
        assertThat(sole).extracting(SoleProvider::people).containsExactly(8.0, 3.0);
        assertThat(sole.get(1).municipalities())
                .extracting(dependent -> dependent.municipality().code().value())
                .containsExactly("001", "002");
    }

    @Test
    void whereTheRegisterIsNotWholeOneKnownProviderMayNotBeTheOnlyOne() {
        ServiceRedundancy redundancy = ask(drawn(line()), YOUTH);

        assertThat(row(redundancy, "001").state()).isEqualTo(ProviderState.NOT_KNOWN);
        assertThat(row(redundancy, "002").state()).isEqualTo(ProviderState.SEVERAL);
        assertThat(row(redundancy, "004").reason().cause()).isEqualTo(RedundancyReason.Cause.REGISTER_NOT_WHOLE);
        SoleProvider sole = redundancy.soleProviders().get(0);
        assertThat(sole.people()).isZero();
        assertThat(sole.peopleAtMost()).isEqualTo(1);
        assertThat(sole.municipalities().get(0).certain()).isFalse();
    }

    @Test
    void aSecondWorkshopThatMayBeOpenLeavesItOpen() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world = whole().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "001")
                .provision("c", Service.YOUTH_WORKSHOP, lasting(seenIn2013));

        ServiceRedundancy redundancy = ask(world, YOUTH);

        assertThat(row(redundancy, "001").state()).isEqualTo(ProviderState.NOT_KNOWN);
        assertThat(row(redundancy, "001").reason().cause()).isEqualTo(RedundancyReason.Cause.PERHAPS_MORE);
        assertThat(row(ask(world, YOUTH.among(Scope.MAINLAND.assumingOpen())), "001")
                        .state())
                .isEqualTo(ProviderState.SEVERAL);
    }

    @Test
    void townsThatWereMergedSplit() {
        Sketch world = drawn(whole()).demandPoint("004", 120, 0.75).demandPoint("004", 20, 0.25);

        ServiceRedundancy redundancy = ask(world, YOUTH);

        assertThat(row(redundancy, "004").share(ProviderState.SEVERAL)).isEqualTo(0.25);
        assertThat(row(redundancy, "004").state()).isEqualTo(ProviderState.NONE);
        assertThat(redundancy.figure().people(ProviderState.NONE)).isEqualTo(6);
    }

    @Test
    void aMarketFailsWhereAtMostOneCanServeTheWholeLot() {
        RegionId north = new RegionId(RegionKind.EMPLOYMENT_AREA, "1");
        Sketch world = drawn(whole()).area(north, "002", "003");
        Lots given = new Lots.Given(List.of(
                new Lots.Group("etelä", codes("001", "002")),
                new Lots.Group("kaikki", codes("001", "002", "003")),
                new Lots.Group("pohjoinen", codes("004"))));

        List<Lot> lots = ask(world, YOUTH.tendering(given)).lots();
        Lot area = ask(world, YOUTH.tendering(new Lots.EachArea(RegionKind.EMPLOYMENT_AREA)))
                .lots()
                .get(0);

        assertThat(lots).extracting(Lot::name).containsExactly("pohjoinen", "kaikki", "etelä");
        assertThat(lots)
                .extracting(Lot::state)
                .containsExactly(ProviderState.NONE, ProviderState.ONE, ProviderState.ONE);
        assertThat(lots).extracting(Lot::marketFailure).containsExactly(true, true, true);
        assertThat(lots.get(1).reachingAll()).extracting(p -> p.id()).containsExactly("eka");
        assertThat(lots.get(1).reachingPart()).extracting(p -> p.id()).containsExactly("toka");
        assertThat(lots.get(1).people()).isEqualTo(7);
        assertThat(area.state()).isEqualTo(ProviderState.SEVERAL);
        assertThat(area.marketFailure()).isFalse();
        assertThat(ask(world, YOUTH).lots()).hasSize(4);
    }

    @Test
    void whatRestsOnInventedRecordsSaysSo() {
        Sketch world = whole().workshop("a", "eka", "001").provision("a", Service.YOUTH_WORKSHOP, invented());

        ServiceRedundancy redundancy = ask(world, YOUTH);

        assertThat(row(redundancy, "001").illustrative()).isTrue();
        assertThat(row(redundancy, "004").illustrative()).isFalse();
        assertThat(redundancy.figure().illustrative()).isEqualTo(3);
    }

    @Test
    void areasAreSummedUp() {
        ServiceRedundancy redundancy = ask(drawn(whole()), YOUTH.summedUpBy(RegionKind.WELLBEING_SERVICES_COUNTY));

        ServiceRedundancy.RollUp byCounty = redundancy.rollUps().get(0);
        assertThat(byCounty.additive()).isTrue();
        assertThat(byCounty.areas().get(0).figure().people(ProviderState.ONE)).isEqualTo(1);
        assertThat(byCounty.areas().get(1).figure().people(ProviderState.NONE)).isEqualTo(8);
    }

    @Test
    void badQuestionsNameFieldAndValue() {
        refused(RedundancyQuestion::about, "services");
        refused(() -> YOUTH.summedUpBy(RegionKind.REGION, RegionKind.REGION), "rollUps");
        refused(() -> new Lots.Given(List.of()), "lots.groups");
        refused(() -> new Lots.Group(" ", codes("001")), "name");
        refused(() -> new Lots.Group("a", codes("001", "001")), "none twice");
        Lots.Group one = new Lots.Group("a", codes("001"));
        refused(() -> new Lots.Given(List.of(one, one)), "two lots");
        Lots unknown = new Lots.Given(List.of(new Lots.Group("a", codes("999"))));
        refused(() -> ask(whole(), YOUTH.tendering(unknown)), "999");
    }

    private static List<MunicipalityCode> codes(String... codes) {
        return List.of(codes).stream().map(MunicipalityCode::new).toList();
    }

    private static void refused(ThrowingCallable question, String says) {
        assertThatThrownBy(question)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe");
    }

    @Test
    void whereNobodyMayProduceTheReasonDoesNotSayThatNobodyDoes() {
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
        Sketch world = whole().organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "002", Set.of(county))
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        RedundancyQuestion question = RedundancyQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY);
        Scope strict = Scope.MAINLAND.read(Reading.STRICT);

        MunicipalityRedundancy anybody = row(ask(world, question.among(strict)), "001");
        MunicipalityRedundancy lawful =
                row(ask(world, question.among(strict.counting(Producers.LAWFUL_OR_CONDITIONAL))), "001");

        assertThat(anybody.reason().in(Language.EN)).startsWith("One organisation alone provides the service within");
        assertThat(lawful.state()).isEqualTo(ProviderState.NONE);
        assertThat(lawful.reason().in(Language.EN))
                .isEqualTo("No producer that may lawfully provide the service, not even on a condition, is within 30 km"
                        + " in a straight line, and the register is stated to be whole here.");
        assertThat(lawful.reason().in(Language.FI)).startsWith("Yhtään tuottajaa, joka saa tuottaa");
        assertThat(lawful.reason().in(Language.SV)).startsWith("Ingen producent som får producera");
        assertThat(row(ask(world, question.among(strict.counting(Producers.LAWFUL))), "001")
                        .reason()
                        .in(Language.EN))
                .startsWith("No lawful producer of the service is within");
    }

    @Test
    void byATableAPlaceNeedsNoPoint() {
        Sketch world = whole().municipality(new Municipality(
                        new MunicipalityCode("005"),
                        LocalizedName.finnish("Kunta 005"),
                        Period.ALWAYS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED))
                .county("02", "005")
                .workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP);
        RedundancyQuestion near = YOUTH.within(Threshold.ofMinutes(30));

        assertThat(row(ask(world, YOUTH), "005").state()).isEqualTo(ProviderState.NOT_KNOWN);
        assertThat(row(ask(world, near.among(Scope.MAINLAND.by(minutes(50)))), "005")
                        .state())
                .isEqualTo(ProviderState.NONE);
        assertThat(row(ask(world, near.among(Scope.MAINLAND.by(minutes(20)))), "005")
                        .state())
                .isEqualTo(ProviderState.ONE);
    }

    private static TravelTable minutes(double wayOf005) {
        return new TravelTable(
                "t",
                TravelUnit.MINUTES,
                "invented",
                List.of(new TravelTable.Pair(new MunicipalityCode("005"), "001", wayOf005)));
    }
}
