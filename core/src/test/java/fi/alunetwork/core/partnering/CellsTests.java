package fi.alunetwork.core.partnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTests {

    private static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");
    private static final ServicePackage YOUTH = ServicePackage.of(Service.YOUTH_WORKSHOP)
            .among(Scope.MAINLAND.counting(Producers.ANY).in(COUNTY));

    /** Three municipalities 50 km apart; the third has nobody near. */
    private static Sketch county() {
        return new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .municipality("003", 100, 3)
                .county("1", "001", "002", "003")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "002")
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP)
                .workshop("wb", "b", "002")
                .provision("wb", Service.YOUTH_WORKSHOP)
                .workshop("wa2", "a", "002")
                .provision("wa2", Service.YOUTH_WORKSHOP);
    }

    private static Cells cells(Sketch world, ServicePackage asked) {
        return Cells.of(world.on("2024-05-01"), asked, Budget.UNLIMITED);
    }

    @Test
    void eachMunicipalityAndServiceIsACellWithThoseWhoReachIt() {
        Cells cells = cells(county(), YOUTH);

        assertThat(cells.partners())
                .extracting(partner -> partner.record().id().value())
                .containsExactly("a", "b");
        assertThat(cells.all()).extracting(Cell::partners).containsExactly(List.of(0), List.of(0, 1), List.of());
        assertThat(cells.all()).extracting(Cell::people).containsExactly(100.0, 20.0, 3.0);
        assertThat(cells.reachable()).hasSize(2);
        assertThat(cells.unreachable()).extracting(Cell::state).containsExactly(Cell.State.NOBODY_NEAR);
        assertThat(cells.unreachable().get(0).certain()).isTrue();
    }

    @Test
    void cellsAreByServiceAsAskedAndThenByMunicipality() {
        ServicePackage two = new ServicePackage(
                List.of(Service.WORK_COACHING, Service.YOUTH_WORKSHOP), YOUTH.threshold(), null, null, YOUTH.scope());
        List<Cell> cells = cells(county(), two).all();

        assertThat(cells).hasSize(6);
        assertThat(cells.subList(0, 3)).extracting(Cell::service).containsOnly(Service.WORK_COACHING);
        assertThat(cells).extracting(Cell::number).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whoeverMayNotProduceByTheLawReachesNobody() {
        Sketch world = county().organisation("firm", LegalForm.LIMITED_COMPANY, "001")
                .workshop("wf", "firm", "001")
                .provision("wf", Service.REHABILITATIVE_WORK_ACTIVITY, "001");
        ServicePackage lawful =
                ServicePackage.of(Service.REHABILITATIVE_WORK_ACTIVITY).among(ServicePackage.LAWFULLY.in(COUNTY));

        assertThat(cells(world, lawful).all())
                .extracting(Cell::state)
                .containsExactly(Cell.State.NOBODY_LAWFUL, Cell.State.NOBODY_NEAR, Cell.State.NOBODY_NEAR);
    }

    @Test
    void anOfferWithoutPlacesReachesNobody() {
        Sketch world = county().organisation("c", LegalForm.ASSOCIATION, "003")
                .workshop("wc", "c", "003")
                .provision("wc", Service.YOUTH_WORKSHOP, ProvisionSketch.places(0));

        assertThat(cells(world, YOUTH).unreachable()).extracting(Cell::state).containsExactly(Cell.State.NO_PLACES);
    }

    @Test
    void whereTheRegisterIsNotWholeNobodyIsCertainlyNear() {
        Sketch world = new Sketch().municipality("001", 0, 100).county("1", "001");

        assertThat(cells(world, YOUTH).all()).extracting(Cell::certain).containsExactly(false);
    }

    @Test
    void contradictionsAndUnknownAreasAreRefusedByName() {
        assertThatThrownBy(() -> ServicePackage.of())
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> YOUTH.over(new NetworkId("n")))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("network is n and area is");
        assertThatThrownBy(() -> cells(
                        county(), ServicePackage.of(Service.YOUTH_WORKSHOP).over(new NetworkId("n"))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("n");
    }

    @Test
    void whereAWorkshopMayBeOpenItIsNotCertainThatNobodyReachesTheCellThoughTheRegisterIsWhole() {
        Sketch world = new Sketch()
                .municipality("001", 0, 100)
                .county("1", "001")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001")
                .provision(
                        "wa",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(new Lifespan(Period.ALWAYS, LocalDate.of(2016, 5, 1))));
        Cell cell = cells(world, YOUTH).all().get(0);

        assertThat(cell.state()).isEqualTo(Cell.State.NOT_KNOWN);
        assertThat(cell.certain()).isFalse();
    }

    @Test
    void theOffersAtEachSiteTellTheirPlacesAndWhomTheyReach() {
        Cells cells = cells(county(), YOUTH);

        assertThat(cells.offers())
                .extracting(offer -> offer.site().provision().record().id().value())
                .containsExactly("wa-1", "wa2-1", "wb-1");
        assertThat(cells.offers())
                .extracting(OfferedPlaces::partners)
                .containsExactly(List.of(0), List.of(0), List.of(1));
        assertThat(cells.offers()).extracting(OfferedPlaces::cells).containsExactly(List.of(0), List.of(1), List.of(1));
    }

    @Test
    void everyStateHasItsWordsInThreeLanguages() {
        assertThat(Cell.State.values()).allSatisfy(state -> {
            LocalizedName words = state.words();
            assertThat(List.of(words.in(Language.FI), words.in(Language.SV), words.in(Language.EN)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).endsWith("."));
        });
    }
}
