package fi.alunetwork.core.selection;

import static fi.alunetwork.core.selection.SelectionWorld.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workshop a stands at 0 km, b at 30 km, c at 90 km; {@link SelectionWorld} tells the rest. */
class WorkshopFilterTests {

    private final DatedGraph graph = SelectionWorld.today();

    @Test
    void withoutConditionsAllAreChosen() {
        assertThat(chosen()).containsExactly("a", "b", "c");
        assertThat(Selections.workshops(graph, null, null, null, Budget.UNLIMITED)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void byThemselves() {
        assertThat(chosen("codes", List.of(new WorkshopId("b"), new WorkshopId("c"))))
                .containsExactly("b", "c");
    }

    @Test
    void byPartOfANameInAnyLanguageWithoutCaseAndAccents() {
        assertThat(chosen("nameContains", "veistamo")).containsExactly("c");
        assertThat(chosen("nameContains", "SNICK")).containsExactly("c");
        assertThat(chosen("nameContains", "paja")).containsExactly("a", "b");
    }

    @Test
    void byOneAndTheSameProvision() {
        assertThat(chosen("service", List.of(Service.YOUTH_WORKSHOP))).containsExactly("a", "b");
        assertThat(chosen("language", List.of(Language.SV))).containsExactly("a");
        assertThat(chosen("service", List.of(Service.YOUTH_WORKSHOP), "language", List.of(Language.SV)))
                .as("a provides youth workshop activities in Finnish and something else in Swedish")
                .isEmpty();
        assertThat(chosen("role", List.of(Provision.Role.HOST), "basis", List.of(Provision.Basis.HORIZONTAL)))
                .containsExactly("a");
        assertThat(chosen("deliveryMode", List.of(Provision.DeliveryMode.REMOTE)))
                .containsExactly("b");
        assertThat(chosen("serves", List.of(code("003")))).containsExactly("a");
        assertThat(chosen("serves", List.of(code("002")))).containsExactly("a", "b");
    }

    @Test
    void byAgeWhereTheAgesAreKnown() {
        assertThat(chosen("targetAge", 28)).containsExactly("a", "b");
        assertThat(chosen("targetAge", 29)).containsExactly("b");
        assertThat(chosen("targetAge", 20, "service", List.of(Service.WORK_TRIAL)))
                .isEmpty();
    }

    @Test
    void byOperator() {
        assertThat(chosen("operator", List.of(new OrganisationId("society")))).containsExactly("c");
        assertThat(chosen("legalForm", List.of(LegalForm.MUNICIPALITY))).containsExactly("a");
        assertThat(chosen("operatorGroup", List.of(OperatorGroup.OTHER))).containsExactly("b");
        assertThat(chosen("operator", List.of(new OrganisationId("town")), "legalForm", List.of(LegalForm.ASSOCIATION)))
                .isEmpty();
    }

    @Test
    void byPlace() {
        assertThat(chosen("municipality", List.of(code("002"), code("003")))).containsExactly("b", "c");
        assertThat(chosen("region", List.of(SelectionWorld.COUNTY))).containsExactly("a", "b");
        assertThat(chosen("region", List.of(SelectionWorld.REGION))).containsExactly("c");
    }

    @Test
    void withinADistanceTheLimitIncluded() {
        GeoPoint start = Sketch.km(0);
        double toB = start.distanceKm(Sketch.km(30));

        assertThat(chosen("near", new Near(start.latitude(), start.longitude(), toB)))
                .containsExactly("a", "b");
        assertThat(chosen("near", new Near(start.latitude(), start.longitude(), toB - 0.001)))
                .containsExactly("a");
    }

    @Test
    void byWhatIsSaidOfThem() {
        assertThat(chosen("trade", List.of(Trade.WOOD, Trade.METAL))).containsExactly("c");
        assertThat(chosen("network", List.of(new NetworkId("alu")))).containsExactly("a");
        assertThat(chosen("cooperationModel", List.of(CooperationModel.UMBRELLA)))
                .containsExactly("a", "c");
        assertThat(chosen("provenance", List.of(Provenance.Kind.ILLUSTRATIVE))).containsExactly("c");
    }

    @Test
    void byExistence() {
        assertThat(ids(null, List.of(Existence.OPEN))).containsExactly("a", "b");
        assertThat(ids(null, List.of(Existence.NOT_KNOWN))).containsExactly("c");
        assertThat(ids(null, List.of())).isEmpty();
    }

    @Test
    void anEmptyListMatchesNothing() {
        assertThat(chosen("service", List.of())).isEmpty();
        assertThat(chosen("municipality", List.of())).isEmpty();
        assertThat(chosen("or", List.of())).isEmpty();
        assertThat(chosen("and", List.of())).containsExactly("a", "b", "c");
    }

    @Test
    void andOrAndNotCombine() {
        WorkshopFilter inTheCounty = filter("region", List.of(SelectionWorld.COUNTY));
        WorkshopFilter byTheTown = filter("operator", List.of(new OrganisationId("town")));
        WorkshopFilter withWood = filter("trade", List.of(Trade.WOOD));

        assertThat(chosen("and", List.of(inTheCounty, byTheTown))).containsExactly("a");
        assertThat(chosen("or", List.of(byTheTown, withWood))).containsExactly("a", "c");
        assertThat(chosen("not", inTheCounty)).containsExactly("c");
        assertThat(chosen("or", List.of(byTheTown, withWood), "not", inTheCounty))
                .containsExactly("c");
        assertThat(chosen("service", List.of(Service.YOUTH_WORKSHOP), "not", byTheTown))
                .containsExactly("b");
    }

    @Test
    void filtersNestFiveDeepAndNoDeeper() {
        WorkshopFilter four = filter("not", filter("not", filter("not", filter("nameContains", "Paja"))));

        assertThat(chosen("not", four)).containsExactly("a", "b");
        assertThatThrownBy(() -> chosen("not", filter("and", List.of(four))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("deeper than 5");
    }

    @Test
    void fiftyFiltersMayStandInEachOtherAndNotOneMore() {
        WorkshopFilter one = filter("nameContains", "a");
        assertThat(chosen("or", Collections.nCopies(49, one))).isNotNull();
        assertThatThrownBy(() -> chosen("or", Collections.nCopies(25, one), "and", Collections.nCopies(25, one)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("holds 51 filters")
                .hasMessageContaining("expected 50 at most");
    }

    @Test
    void whoeverChoosesLooksAtTheClock() {
        assertThatThrownBy(() -> Selections.workshops(graph, null, null, null, Budget.of(Duration.ZERO)))
                .isInstanceOf(TimeLimitException.class);
    }

    @Test
    void whatIsNotKnownIsAnErrorAndNotAnEmptyAnswer() {
        refusesAsNotFound("codes", List.of(new WorkshopId("x")));
        refusesAsNotFound("operator", List.of(new OrganisationId("x")));
        refusesAsNotFound("municipality", List.of(code("999")));
        refusesAsNotFound("serves", List.of(code("999")));
        refusesAsNotFound("region", List.of(new RegionId(RegionKind.REGION, "99")));
        refusesAsNotFound("network", List.of(new NetworkId("x")));
        refusesAsNotFound("not", filter("municipality", List.of(code("999"))));
    }

    @Test
    void whatHasNoSenseIsRefused() {
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "near", new Near(0, 0, -1));
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "near", new Near(0, 0, Double.NaN));
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "near", new Near(6_700_000, 0, 1));
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "nameContains", "  ");
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "targetAge", -1);
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "targetAge", 121);
        refuses(BadQuestionException.Reason.BAD_ARGUMENT, "nameContains", "x".repeat(201));
    }

    private void refusesAsNotFound(Object... given) {
        refuses(BadQuestionException.Reason.NOT_FOUND, given);
    }

    private void refuses(BadQuestionException.Reason reason, Object... given) {
        assertThatThrownBy(() -> chosen(given))
                .isInstanceOfSatisfying(
                        BadQuestionException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .hasMessageContaining("Maybe");
    }

    private List<String> chosen(Object... given) {
        return ids(filter(given), null);
    }

    private List<String> ids(WorkshopFilter filter, List<Existence> existence) {
        return Selections.workshops(graph, filter, existence, null, Budget.UNLIMITED).rows().stream()
                .map(workshop -> workshop.record().id().value())
                .toList();
    }

    private static WorkshopFilter filter(Object... given) {
        return Fields.of(WorkshopFilter.class, given);
    }
}
