package fi.alunetwork.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.cohesion.CohesionQuestion;
import fi.alunetwork.core.cohesion.Split;
import fi.alunetwork.core.comparison.CohesionFigure.Changed;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CooperationComparisonTests {

    private static final LocalDate REFORM = TwoPictures.REFORM;
    private static final CooperationScope ALL = CooperationScope.ORGANISATIONS;
    private static final CohesionQuestion PLAIN = CohesionQuestion.WHOLE.permuting(0);

    /** A town, three associations with a workshop each, and a forum of a and b at all times. */
    private static Sketch town() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .organisation("town", LegalForm.MUNICIPALITY, "001")
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.ASSOCIATION, "001")
                .organisation("c", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001")
                .workshop("wb", "b", "001")
                .workshop("wc", "c", "001")
                .partnership("forum", CooperationModel.FORUM, "a", "b");
    }

    private static PartnershipSketch voucher() {
        return PartnershipSketch.of(
                "voucher", CooperationModel.SERVICE_VOUCHER, "town:ORGANISER a:PRODUCER c:PRODUCER");
    }

    private static CooperationComparison compare(Sketch world) {
        return compare(world.on(TwoPictures.EVE), world.on(TwoPictures.LATER));
    }

    private static CooperationComparison compare(DatedGraph before, DatedGraph after) {
        return new Comparison(before, after).cooperation(ALL, PLAIN, Budget.UNLIMITED);
    }

    private static Difference figure(CooperationComparison compared, CohesionFigure figure) {
        return compared.whole().figures().stream()
                .filter(changed -> changed.figure() == figure)
                .map(Changed::difference)
                .findFirst()
                .orElseThrow();
    }

    /** Each tie with its causes, such as {@code a town PARTNERSHIP ENDED 2023-01-01}. */
    private static List<String> told(List<TieChange> changes) {
        return changes.stream()
                .map(change -> change.tie().id()
                        + change.causes().stream()
                                .map(cause -> " " + cause.kind()
                                        + (cause.turn() == null ? "" : " " + cause.turn() + " " + cause.date()))
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void aVoucherThatEndsTakesItsTiesWithIt() {
        CooperationComparison compared =
                compare(town().partnership(voucher().during(null, REFORM).drawn()));

        assertThat(told(compared.tiesEnded()))
                .containsExactly("a town PARTNERSHIP ENDED 2023-01-01", "c town PARTNERSHIP ENDED 2023-01-01");
        assertThat(compared.tiesNew()).isEmpty();
        assertThat(compared.tiesKept()).isEqualTo(1);
        assertThat(compared.actorsGone()).extracting(Actor::id).containsExactly("town");
        assertThat(compared.actorsNew()).isEmpty();
        assertThat(figure(compared, CohesionFigure.TIES)).isEqualTo(new Difference(3.0, 1.0));
        assertThat(figure(compared, CohesionFigure.ISOLATES)).isEqualTo(new Difference(0.0, 1.0));
        assertThat(figure(compared, CohesionFigure.DENSITY).change()).isCloseTo(1.0 / 3 - 3.0 / 6, within(1e-12));
        assertThat(figure(compared, CohesionFigure.RECIPROCITY)).isEqualTo(new Difference(0.0, null));
        assertThat(figure(compared, CohesionFigure.RECIPROCITY).change()).isNull();
    }

    @Test
    void theOtherWayRoundItBeganAndItsTiesAreNew() {
        Sketch world = town().partnership(voucher().during(REFORM, null).drawn());
        CooperationComparison forward = compare(world);
        CooperationComparison backward = compare(world.on(TwoPictures.LATER), world.on(TwoPictures.EVE));

        assertThat(told(forward.tiesNew())).contains("a town PARTNERSHIP BEGAN 2023-01-01");
        assertThat(forward.tiesNew().get(0).reason(Language.EN))
                .isEqualTo("Kumppanuus voucher: the partnership does not hold in the other picture, began 2023-01-01.");
        assertThat(forward.actorsNew()).extracting(Actor::id).containsExactly("town");
        assertThat(told(backward.tiesEnded())).isEqualTo(told(forward.tiesNew()));
    }

    @Test
    void whereAPartyClosedThatIsTheCause() {
        Sketch world = town().organisation(closing("club")).partnership("visits", CooperationModel.FORUM, "b", "club");
        CooperationComparison compared = compare(world);

        assertThat(told(compared.tiesEnded())).containsExactly("b club PARTY_CLOSED ENDED 2023-01-01");
        assertThat(compared.tiesEnded().get(0).reason(Language.FI))
                .isEqualTo("Seura club: toimijaa ei toisessa kuvassa ole, päättyi 1.1.2023.");
        assertThat(compared.actorsGone()).extracting(Actor::id).containsExactly("club");
    }

    @Test
    void whatIsNoLongerSeenIsNotKnownToHaveEnded() {
        CooperationComparison compared = compare(
                town().partnership(voucher().lastSeen(LocalDate.of(2022, 5, 1)).drawn()));

        assertThat(told(compared.tiesEnded())).containsExactly("a town EXISTENCE", "c town EXISTENCE");
    }

    @Test
    void aScenarioThatEndsAPartnershipIsNamed() {
        DatedGraph before = town().partnership(voucher().drawn()).on(TwoPictures.LATER);
        DatedGraph after = changed(before, new Change.EndPartnership(new PartnershipId("voucher")));
        CooperationComparison compared = compare(before, after);

        assertThat(told(compared.tiesEnded()))
                .containsExactly("a town PARTNERSHIP ENDED 2023-12-31", "c town PARTNERSHIP ENDED 2023-12-31");
        assertThat(compared.tiesEnded().get(0).causes().get(0).changes()).hasSize(1);
        assertThat(compared.tiesEnded().get(0).reason(Language.EN)).contains("(1) ");
        assertThat(compared.header().direction()).isEqualTo(Comparison.Direction.SAME_DAY);
    }

    @Test
    void whoClosesInAScenarioLeavesAnAgreementThatGoesOn() {
        DatedGraph before = town().partnership(voucher().drawn()).on(TwoPictures.LATER);
        DatedGraph after = changed(before, new Change.CloseOrganisation(new OrganisationId("c")));
        CooperationComparison compared = compare(before, after);

        assertThat(told(compared.tiesEnded())).containsExactly("c town PARTY_CLOSED ENDED 2023-12-31");
        assertThat(compared.tiesEnded().get(0).causes().get(0).changes()).hasSize(1);
        assertThat(compared.tiesKept()).isEqualTo(2);
    }

    @Test
    void workshopsThatLeaveAnAluNetworkAreNoLongerTiedByIt() {
        RegionalNetwork alu = new RegionalNetwork(
                new NetworkId("alu"),
                LocalizedName.finnish("Verkosto"),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                Set.of(),
                List.of(
                        new NetworkMember(new WorkshopId("wa"), Period.ALWAYS, Sketch.SOURCED),
                        new NetworkMember(new WorkshopId("wc"), new Period(null, REFORM), Sketch.SOURCED)),
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED);
        Sketch world = town().network(alu);
        Comparison comparison = new Comparison(world.on(TwoPictures.EVE), world.on(TwoPictures.LATER));
        CooperationComparison compared = comparison.cooperation(
                ALL.of(ActorKind.WORKSHOP).withSharedMembership(), PLAIN.splitBy(Split.ALU_NETWORKS), Budget.UNLIMITED);

        assertThat(told(compared.tiesEnded())).containsExactly("wa wc MEMBERSHIP");
        assertThat(compared.parts()).hasSize(1);
        assertThat(compared.parts().get(0).subject().key()).isEqualTo("alu");
        assertThat(compared.parts().get(0).figures().get(0))
                .isEqualTo(new Changed(CohesionFigure.ACTORS, new Difference(2.0, 1.0)));
    }

    @Test
    void thePartsOfBothPicturesAreToldAndThoseOfOneHaveOneSide() {
        Sketch world = town().partnership(voucher().during(null, REFORM).drawn());
        CooperationComparison compared = new Comparison(world.on(TwoPictures.EVE), world.on(TwoPictures.LATER))
                .cooperation(ALL, PLAIN.splitBy(Split.MODELS), Budget.UNLIMITED);

        assertThat(compared.parts())
                .extracting(part -> part.subject().key())
                .containsExactly("FORUM", "SERVICE_VOUCHER");
        assertThat(compared.parts().get(1).after()).isNull();
        assertThat(compared.parts().get(1).figures().get(1).difference()).isEqualTo(new Difference(2.0, null));
        assertThat(compared.parts().get(1).groupings()).hasSize(3);
    }

    @Test
    void withoutAChangeNothingChanged() {
        DatedGraph picture = town().partnership(voucher().drawn()).on(TwoPictures.LATER);
        CooperationComparison compared = compare(picture, picture);

        assertThat(compared.tiesEnded()).isEmpty();
        assertThat(compared.tiesNew()).isEmpty();
        assertThat(compared.tiesKept()).isEqualTo(3);
        assertThat(compared.whole().figures())
                .allSatisfy(changed -> assertThat(changed.difference().change())
                        .satisfiesAnyOf(
                                change -> assertThat(change).isNull(),
                                change -> assertThat(change).isZero()));
    }

    private static DatedGraph changed(DatedGraph picture, Change change) {
        return Scenario.of(change).applyTo(picture.graph(), picture.date()).asOf(picture.date());
    }

    private static Organisation closing(String id) {
        return new Organisation(
                new OrganisationId(id),
                LocalizedName.finnish("Seura " + id),
                LegalForm.ASSOCIATION,
                Organisation.Kind.GENERAL,
                null,
                new MunicipalityCode("001"),
                Set.of(),
                List.of(),
                List.of(),
                TwoPictures.UNTIL_REFORM,
                Sketch.SOURCED);
    }
}
