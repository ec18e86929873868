package fi.alunetwork.core.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsortiumPlacesTests {

    private static final ConsortiumQuestion YOUTH = ConsortiumQuestion.of(ServicePackage.of(Service.YOUTH_WORKSHOP)
            .among(Scope.MAINLAND.counting(Producers.ANY).in(ConsortiumSketch.COUNTY)));

    private static ConsortiumAnswer ask(Sketch world, ConsortiumQuestion question) {
        return ConsortiumAnalysis.answer(world.on("2024-05-01"), question, Budget.UNLIMITED);
    }

    private static List<String> partners(ConsortiumAnswer answer) {
        return answer.partners().stream()
                .map(partner -> partner.organisation().record().id().value())
                .toList();
    }

    private static List<String> places(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.place().municipality().code().value())
                .toList();
    }

    /**
     * 100 people in the first municipality and 20 in the second, 50 km from it. With 100 places for 1 000 people they
     * need 10 and 2. Organisation a has 8 places in the first, b 5 in the first and c 2 in the second.
     */
    private static Sketch twoTowns(@Nullable Integer placesOfC) {
        return new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .county("1", "001", "002")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "001")
                .organisation("c", LegalForm.ASSOCIATION, "002")
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP, ProvisionSketch.places(8))
                .workshop("wb", "b", "001")
                .provision("wb", Service.YOUTH_WORKSHOP, ProvisionSketch.places(5))
                .workshop("wc", "c", "002")
                .provision("wc", Service.YOUTH_WORKSHOP, ProvisionSketch.places(placesOfC));
    }

    @Test
    void wherePlacesAreLookedAtOnePartnerIsNotEnoughForATown() {
        ConsortiumAnswer whoever = ask(twoTowns(2), YOUTH);
        ConsortiumAnswer placed = ask(twoTowns(2), YOUTH.needing(PlacesNeeded.perThousand(100)));

        assertThat(partners(whoever)).containsExactly("a", "c");
        assertThat(whoever.places()).isNull();
        assertThat(partners(placed)).containsExactly("a", "b", "c");
        assertThat(placed.status()).isEqualTo(Status.OPTIMAL);
        assertThat(placed.places()).isEqualTo(new ConsortiumPlaces(12, 12, 15, 0));
        assertThat(placed.cells()).extracting(ConsortiumCell::placed).containsExactly(100.0, 20.0);
        assertThat(placed.partners()).extracting(ConsortiumPartner::places).containsExactly(8.0, 5.0, 2.0);
        assertThat(placed.curve())
                .extracting(point -> point.people().numerator())
                .containsExactly(80.0, 100.0, 120.0);
    }

    @Test
    void theMostPeopleWithAPlaceAreNoMoreThanThereArePlacesFor() {
        ConsortiumAnswer answer =
                ask(twoTowns(2), YOUTH.needing(PlacesNeeded.perThousand(100)).seeking(Goal.MOST_PEOPLE, 1));

        assertThat(partners(answer)).containsExactly("a");
        assertThat(answer.value()).isEqualTo(80);
        assertThat(answer.cells()).extracting(ConsortiumCell::covered).containsExactly(false, false);
    }

    @Test
    void whereThereAreTooFewPlacesWhoeverJoinsTheTownsShortOfThemAreTheCulprits() {
        ConsortiumAnswer answer = ask(twoTowns(1), YOUTH.needing(PlacesNeeded.perThousand(100)));

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(places(answer.culprits())).containsExactly("002");
        assertThat(answer.places()).isNull();
    }

    @Test
    void anOfferWhosePlacesAreNotKnownHasNoneToCountOn() {
        ConsortiumQuestion asked = YOUTH.needing(new PlacesNeeded(100, 0.5));

        assertThat(places(ask(twoTowns(null), asked).culprits())).containsExactly("002");
        assertThatThrownBy(() -> ask(twoTowns(null), YOUTH.needing(PlacesNeeded.perThousand(100))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("of the 3 offers within reach 2 have known places")
                .hasMessageContaining("0.8");
    }
}
