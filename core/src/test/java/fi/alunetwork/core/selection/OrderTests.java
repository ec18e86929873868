package fi.alunetwork.core.selection;

import static fi.alunetwork.core.graph.Sketch.SOURCED;
import static fi.alunetwork.core.selection.Direction.ASC;
import static fi.alunetwork.core.selection.Direction.DESC;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sorting: as Finnish sorts, by several things, with ties and with what is not known. */
class OrderTests {

    @Test
    void withoutAnOrderTheIdDecides() {
        assertThat(workshops(world(), List.of())).containsExactly("w1", "w2", "w3", "w4");
    }

    @Test
    void swedishLettersComeAfterZ() {
        DatedGraph graph = new Sketch()
                .workshop(workshop("1", "Öljy", null))
                .workshop(workshop("2", "Åke", null))
                .workshop(workshop("3", "Zeppelin", null))
                .workshop(workshop("4", "Ähtäri", null))
                .workshop(workshop("5", "apaja", null))
                .on("2025-01-01");

        assertThat(workshops(graph, List.of(new WorkshopOrder(WorkshopOrder.Field.NAME, ASC))))
                .containsExactly("5", "3", "2", "4", "1");
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        assertThat(workshops(world(), List.of(new WorkshopOrder(WorkshopOrder.Field.STAFF_YEARS, ASC))))
                .containsExactly("w3", "w1", "w4", "w2");
        assertThat(workshops(world(), List.of(new WorkshopOrder(WorkshopOrder.Field.STAFF_YEARS, DESC))))
                .containsExactly("w1", "w4", "w3", "w2");
    }

    @Test
    void theSecondOrderSettlesTheTiesOfTheFirst() {
        assertThat(workshops(
                        world(),
                        List.of(
                                new WorkshopOrder(WorkshopOrder.Field.STAFF_YEARS, DESC),
                                new WorkshopOrder(WorkshopOrder.Field.NAME, DESC))))
                .containsExactly("w4", "w1", "w3", "w2");
    }

    @Test
    void byCounts() {
        DatedGraph graph = SelectionWorld.today();

        assertThat(workshops(graph, List.of(new WorkshopOrder(WorkshopOrder.Field.SERVED_MUNICIPALITIES, DESC))))
                .containsExactly("a", "b", "c");
        assertThat(workshops(graph, List.of(new WorkshopOrder(WorkshopOrder.Field.PARTNERSHIPS, ASC))))
                .containsExactly("b", "a", "c");
        assertThat(Selections.organisations(
                                graph,
                                null,
                                null,
                                List.of(new OrganisationOrder(OrganisationOrder.Field.PARTNERS, DESC)),
                                Budget.UNLIMITED)
                        .rows())
                .extracting(organisation -> organisation.record().id().value())
                .containsExactly("firm", "society", "town", "idle");
        assertThat(Selections.municipalities(
                                graph,
                                null,
                                List.of(new MunicipalityOrder(MunicipalityOrder.Field.RESIDENTS, DESC)),
                                Budget.UNLIMITED)
                        .rows())
                .as("002 has two residents, 001 one, of 003 it is not known")
                .extracting(municipality -> municipality.code().value())
                .containsExactly("002", "001", "003");
        assertThat(Selections.regions(
                                graph,
                                null,
                                null,
                                List.of(new RegionOrder(RegionOrder.Field.MUNICIPALITIES, DESC)),
                                Budget.UNLIMITED)
                        .rows())
                .extracting(region -> region.id().toString())
                .containsExactly("WELLBEING_SERVICES_COUNTY:01", "REGION:02");
    }

    @Test
    void everythingThatCanBeSortedByHasAValueOrIsNotKnown() {
        DatedGraph graph = SelectionWorld.today();

        for (WorkshopOrder.Field field : EnumSet.allOf(WorkshopOrder.Field.class)) {
            assertThat(workshops(graph, List.of(new WorkshopOrder(field, DESC))))
                    .hasSize(3);
        }
        assertThat(Arrays.stream(OrganisationOrder.Field.values())
                        .map(field -> Selections.organisations(
                                graph, null, null, List.of(new OrganisationOrder(field, ASC)), Budget.UNLIMITED))
                        .map(selection -> selection.rows().size()))
                .containsOnly(4);
        assertThat(Arrays.stream(MunicipalityOrder.Field.values())
                        .map(field -> Selections.municipalities(
                                graph, null, List.of(new MunicipalityOrder(field, ASC)), Budget.UNLIMITED))
                        .map(selection -> selection.rows().size()))
                .containsOnly(3);
        assertThat(Arrays.stream(RegionOrder.Field.values())
                        .map(field -> Selections.regions(
                                graph, null, null, List.of(new RegionOrder(field, ASC)), Budget.UNLIMITED))
                        .map(selection -> selection.rows().size()))
                .containsOnly(2);
        assertThat(Arrays.stream(PartnershipOrder.Field.values())
                        .map(field -> Selections.partnerships(
                                graph, null, null, List.of(new PartnershipOrder(field, ASC)), Budget.UNLIMITED))
                        .map(selection -> selection.rows().size()))
                .containsOnly(2);
        assertThat(Arrays.stream(NetworkOrder.Field.values())
                        .map(field -> Selections.networks(
                                graph, null, null, List.of(new NetworkOrder(field, ASC)), Budget.UNLIMITED))
                        .map(selection -> selection.rows().size()))
                .containsOnly(1);
    }

    @Test
    void aPositionTellsHowManyStandBeforeIt() {
        var selection = Selections.workshops(
                world(),
                null,
                null,
                List.of(new WorkshopOrder(WorkshopOrder.Field.STAFF_YEARS, ASC)),
                Budget.UNLIMITED);
        Position between = new Position(Arrays.asList(2.0), "w0");
        Position last = selection.positionOf(selection.rows().get(3));

        assertThat(selection.countBefore(between)).isEqualTo(1);
        assertThat(selection.countUpTo(between)).isEqualTo(1);
        assertThat(selection.countBefore(last)).isEqualTo(3);
        assertThat(selection.countUpTo(last)).isEqualTo(4);
        assertThat(selection.accepts(new Position(List.of("text"), "w1"))).isFalse();
        assertThat(selection.accepts(new Position(List.of(), "w1"))).isFalse();
    }

    /** Staff years: w1 and w4 two, w3 one, w2 not known. */
    private static DatedGraph world() {
        return new Sketch()
                .workshop(workshop("w1", "A", 2.0))
                .workshop(workshop("w2", "B", null))
                .workshop(workshop("w3", "C", 1.0))
                .workshop(workshop("w4", "D", 2.0))
                .on("2025-01-01");
    }

    private static Workshop workshop(String id, String name, Double staffYears) {
        return new Workshop(
                new WorkshopId(id),
                LocalizedName.finnish(name),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                staffYears,
                null,
                Lifespan.ALWAYS,
                SOURCED);
    }

    private static List<String> workshops(DatedGraph graph, List<WorkshopOrder> orders) {
        return Selections.workshops(graph, null, null, orders, Budget.UNLIMITED).rows().stream()
                .map(workshop -> workshop.record().id().value())
                .toList();
    }
}
