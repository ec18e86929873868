package fi.alunetwork.core.consortium;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConsortiumQuestionTests {

    private static final ConsortiumQuestion BOTH = ConsortiumQuestion.of(ConsortiumSketch.both());

    /** A town with a youth workshop of a, and an association that does nothing. */
    private static Sketch town() {
        return new Sketch()
                .municipality("001", 0, 100)
                .county("1", "001")
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("idle", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP);
    }

    private static void ask(Sketch world, ConsortiumQuestion question) {
        ConsortiumAnalysis.answer(world.on("2024-05-01"), question, Budget.UNLIMITED);
    }

    private static void refused(ThrowingCallable asking, String... words) {
        assertThatThrownBy(asking)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("Maybe");
    }

    @Test
    void whoMustAndMustNotBeAPartnerIsNamed() {
        refused(() -> BOTH.with("a", "b").without("b", "c"), "mustHave and mustNot both name [b]");
    }

    @Test
    void fewerPartnersThanDemandedAreRefused() {
        refused(() -> BOTH.with("a", "b").seeking(Goal.MOST_PEOPLE, 1), "most is 1", "mustHave names 2: [a, b]");
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        refused(() -> BOTH.seeking(Goal.MOST_PEOPLE, 0), "most is 0", "1 to 100");
        refused(() -> BOTH.backedUpBy(0), "providersPerCell is 0");
        refused(() -> BOTH.listing(101), "limit is 101");
        refused(() -> BOTH.searching(Duration.ZERO), "searchMillis is 0");
    }

    @Test
    void costsHaveToBeAboveZeroAndOfKnownOrganisations() {
        refused(() -> BOTH.costing(Map.of(new OrganisationId("a"), 0.0)), "costs says 0.0", "\"a\"");
        refused(() -> BOTH.costing(Map.of(new OrganisationId("a"), Double.NaN)), "costs says NaN");
        refused(
                () -> ask(town(), BOTH.costing(Map.of(new OrganisationId("x"), 2.0))),
                "costs names organisation \"x\", and there is none");
    }

    @Test
    void unknownOrganisationsAreNamed() {
        refused(() -> ask(town(), BOTH.with("x")), "mustHave names organisation \"x\", and there is none");
        refused(() -> ask(town(), BOTH.without("x")), "mustNot names organisation \"x\", and there is none");
    }

    @Test
    void aDemandedPartnerThatReachesNobodyIsNamed() {
        refused(
                () -> ask(town(), BOTH.with("idle")),
                "\"idle\" (Järjestö idle)",
                "reaches no municipality",
                "YOUTH_WORKSHOP, WORK_COACHING",
                "25.5 km");
    }

    @Test
    void anAreaWithoutPeopleNeedsNoConsortium() {
        refused(
                () -> ask(new Sketch().municipality("001", 0, 0).county("1", "001"), BOTH),
                "Nobody needs the package",
                "population");
    }

    @Test
    void anAreaThatIsNotThereIsNamed() {
        RegionId elsewhere = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "9");
        ServicePackage there =
                ConsortiumSketch.both().among(ConsortiumSketch.both().scope().in(elsewhere));

        refused(() -> ask(town(), ConsortiumQuestion.of(there)), "WELLBEING_SERVICES_COUNTY:9");
        refused(() -> ServicePackage.of(), "services is []");
    }

    @Test
    void placesHaveToBeForPeople() {
        refused(() -> PlacesNeeded.perThousand(0), "places.perThousand is 0.0", "expected more than 0");
        refused(() -> PlacesNeeded.perThousand(1001), "1001");
        refused(() -> new PlacesNeeded(2, 80), "places.knownAtLeast is 80.0", "Maybe it is per cent");
        refused(
                () -> BOTH.needing(PlacesNeeded.perThousand(2)).backedUpBy(2).seeking(Goal.MOST_PEOPLE, 3),
                "providersPerCell is 2",
                "expected 1");
    }

    @Test
    void tiesHaveToBeOfOrganisations() {
        refused(
                () -> BOTH.tied(Bond.NONE, CooperationScope.ORGANISATIONS.of(ActorKind.WORKSHOP)),
                "WORKSHOP",
                "expected ORGANISATION");
    }

    @Test
    void aBudgetThatIsOverEndsTheQuestion() {
        assertThatThrownBy(() ->
                        ConsortiumAnalysis.answer(town().on("2024-05-01"), BOTH, Budget.of(Duration.ofSeconds(-1))))
                .isInstanceOf(TimeLimitException.class);
    }
}
