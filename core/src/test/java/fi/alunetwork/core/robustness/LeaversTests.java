package fi.alunetwork.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A whole group leaves the two umbrellas: a and b under m, d and e under n, m with n, and z alone. */
class LeaversTests {

    private static final RegionId SOUTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "02");

    @Test
    void whenAllMunicipalOnesLeaveNobodyHasATie() {
        GroupRemoval gone = leaving(Leavers.of(OperatorGroup.MUNICIPAL));

        assertThat(ids(gone.leavers())).containsExactly("m", "n");
        assertThat(gone.tiesLost()).isEqualTo(5);
        assertThat(ids(gone.newlyWithoutTies())).containsExactly("a", "b", "d", "e");
        assertThat(gone.left().connectedPairs()).isZero();
        // Of the pairs that stay, a, b, d and e were all connected.
        assertThat(gone.left().severedPairs()).isEqualTo(6);
        assertThat(gone.change().connectedPairs()).isEqualTo(-15);
    }

    @Test
    void conditionsHoldTogether() {
        assertThat(ids(leaving(Leavers.of(OperatorGroup.MUNICIPAL).producing(Service.YOUTH_WORKSHOP))
                        .leavers()))
                .containsExactly("m");
        assertThat(ids(leaving(Leavers.of(LegalForm.ASSOCIATION).in(SOUTH)).leavers()))
                .containsExactly("e");
    }

    @Test
    void anAreaLosesThoseAtHomeInItAndThoseWithAWorkshopThere() {
        GroupRemoval gone = leaving(Leavers.of(SOUTH));

        assertThat(ids(gone.leavers())).containsExactly("e", "n", "z");
        assertThat(ids(gone.newlyWithoutTies())).containsExactly("d");
        assertThat(gone.tiesLost()).isEqualTo(3);
    }

    @Test
    void whoHadNoTieIsNotNewlyWithoutOne() {
        GroupRemoval gone = leaving(Leavers.of("m", "n", "a"));

        assertThat(gone.tiesLost()).isEqualTo(5);
        assertThat(ids(gone.newlyWithoutTies())).containsExactly("b", "d", "e");
        assertThat(gone.left().actors()).isEqualTo(4);
    }

    @Test
    void everybodyCanLeave() {
        GroupRemoval gone = leaving(Leavers.of("a", "b", "d", "e", "m", "n", "z"));

        assertThat(gone.left().actors()).isZero();
        assertThat(gone.left().efficiencyAmongThem()).isNull();
        assertThat(gone.left().efficiency()).isZero();
        assertThat(gone.tiesLost()).isEqualTo(5);
    }

    @Test
    void withoutAGroupThereIsNoAnswerAboutOne() {
        assertThat(Robustness.of(RobustnessWorld.network(), RobustnessQuestion.STANDARD, Budget.UNLIMITED)
                        .leaving())
                .isNull();
    }

    @Test
    void aGroupThatIsNobodyIsRefused() {
        assertThatThrownBy(() -> leaving(Leavers.of(LegalForm.COOPERATIVE)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("legalForms COOPERATIVE is nobody among the 7 actors");
        assertThatThrownBy(() -> new Leavers(null, null, null, null, null))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("names nobody");
        assertThatThrownBy(() -> new Leavers(Set.of(), null, null, null, null))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("legalForms is empty");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> leaving(Leavers.of("a", "nobody")))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("\"nobody\"");
        assertThatThrownBy(() -> leaving(Leavers.of(new RegionId(RegionKind.REGION, "99"))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("99");
    }

    private static GroupRemoval leaving(Leavers group) {
        GroupRemoval gone = Robustness.of(
                        RobustnessWorld.network(), RobustnessQuestion.STANDARD.leaving(group), Budget.UNLIMITED)
                .leaving();
        assertThat(gone).isNotNull();
        return gone;
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }
}
