package fi.alunetwork.graphql.paging;

import static fi.alunetwork.core.graph.Sketch.SOURCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Selection;
import fi.alunetwork.core.selection.Selections;
import fi.alunetwork.core.selection.WorkshopOrder;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Paging through twenty-three workshops, of which many share a name, many share their staff years, and some have none:
 * whatever the order, the direction and the size of a page, all pages together are the sorted list.
 */
class PagingTests {

    private static final int WORKSHOPS = 23;
    private static final List<List<WorkshopOrder>> ORDERS = List.of(
            List.of(),
            List.of(by(WorkshopOrder.Field.NAME, Direction.ASC)),
            List.of(by(WorkshopOrder.Field.STAFF_YEARS, Direction.ASC)),
            List.of(by(WorkshopOrder.Field.STAFF_YEARS, Direction.DESC), by(WorkshopOrder.Field.NAME, Direction.ASC)),
            List.of(by(WorkshopOrder.Field.NAME, Direction.DESC), by(WorkshopOrder.Field.STAFF_YEARS, Direction.ASC)));

    @Test
    void allPagesForwardAreTheList() {
        for (List<WorkshopOrder> orders : ORDERS) {
            List<String> all = codes(selection(orders).rows());
            for (int size = 1; size <= WORKSHOPS + 1; size++) {
                List<String> paged = new ArrayList<>();
                String after = null;
                Connection<WorkshopOnDate> page;
                do {
                    page = page(orders, new PageArguments(size, after, null, null));
                    paged.addAll(codes(page.nodes()));
                    after = page.pageInfo().endCursor();
                } while (page.pageInfo().hasNextPage());

                assertThat(paged).as("%s in pages of %d", orders, size).isEqualTo(all);
            }
        }
    }

    @Test
    void allPagesBackwardAreTheList() {
        for (List<WorkshopOrder> orders : ORDERS) {
            List<String> all = codes(selection(orders).rows());
            for (int size = 1; size <= WORKSHOPS + 1; size++) {
                LinkedList<String> paged = new LinkedList<>();
                String before = null;
                Connection<WorkshopOnDate> page;
                do {
                    page = page(orders, new PageArguments(null, null, size, before));
                    paged.addAll(0, codes(page.nodes()));
                    before = page.pageInfo().startCursor();
                } while (page.pageInfo().hasPreviousPage());

                assertThat(paged).as("%s in pages of %d", orders, size).isEqualTo(all);
            }
        }
    }

    @Test
    void theCursorOfEveryEntryLeadsOnFromIt() {
        for (List<WorkshopOrder> orders : ORDERS) {
            List<String> all = codes(selection(orders).rows());
            List<Edge<WorkshopOnDate>> edges =
                    page(orders, new PageArguments(200, null, null, null)).edges();
            for (int i = 0; i < edges.size(); i++) {
                String cursor = edges.get(i).cursor();

                assertThat(codes(page(orders, new PageArguments(200, cursor, null, null))
                                .nodes()))
                        .isEqualTo(all.subList(i + 1, all.size()));
                assertThat(codes(page(orders, new PageArguments(200, null, null, cursor))
                                .nodes()))
                        .isEqualTo(all.subList(0, i));
            }
        }
    }

    @Test
    void aRecordThatIsGoneMovesNothing() {
        for (List<WorkshopOrder> orders : ORDERS) {
            List<WorkshopOnDate> rows = selection(orders).rows();
            for (int i = 0; i < rows.size(); i++) {
                String gone = rows.get(i).record().id().value();
                String cursor = page(orders, new PageArguments(200, null, null, null))
                        .edges()
                        .get(i)
                        .cursor();
                Selection<WorkshopOnDate> fewer = selection(orders, code -> !code.equals(gone));

                assertThat(codes(Connection.of(fewer, orders, new PageArguments(3, cursor, null, null))
                                .nodes()))
                        .isEqualTo(codes(rows.subList(i + 1, Math.min(rows.size(), i + 4))));
                assertThat(codes(Connection.of(fewer, orders, new PageArguments(null, null, 3, cursor))
                                .nodes()))
                        .isEqualTo(codes(rows.subList(Math.max(0, i - 3), i)));
            }
        }
    }

    @Test
    void betweenTwoCursorsTheTwoEndsCanBeAsked() {
        List<Edge<WorkshopOnDate>> edges =
                page(List.of(), new PageArguments(200, null, null, null)).edges();
        String after = edges.get(2).cursor();
        String before = edges.get(10).cursor();

        assertThat(codes(page(List.of(), new PageArguments(2, after, null, before))
                        .nodes()))
                .containsExactly("w03", "w04");
        assertThat(codes(page(List.of(), new PageArguments(null, after, 2, before))
                        .nodes()))
                .containsExactly("w08", "w09");
        assertThat(codes(page(List.of(), new PageArguments(5, before, null, after))
                        .nodes()))
                .isEmpty();
    }

    @Test
    void aPageTellsWhereItLies() {
        Connection<WorkshopOnDate> first = page(List.of(), new PageArguments(5, null, null, null));
        Connection<WorkshopOnDate> none = page(List.of(), new PageArguments(0, null, null, null));

        assertThat(first.totalCount()).isEqualTo(WORKSHOPS);
        assertThat(first.pageInfo().hasNextPage()).isTrue();
        assertThat(first.pageInfo().hasPreviousPage()).isFalse();
        assertThat(none.nodes()).isEmpty();
        assertThat(none.pageInfo().startCursor()).isNull();
        assertThat(none.pageInfo().hasNextPage()).isTrue();
        assertThat(page(List.of(), new PageArguments(null, null, null, null)).nodes())
                .hasSize(20);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String foreign = page(ORDERS.get(1), new PageArguments(1, null, null, null))
                .pageInfo()
                .endCursor();

        refuses("belongs to another list", new PageArguments(1, foreign, null, null));
        refuses("belongs to another list", new PageArguments(null, null, 1, foreign));
    }

    @Test
    void aBrokenCursorIsRefused() {
        String good = page(List.of(), new PageArguments(1, null, null, null))
                .pageInfo()
                .endCursor();
        byte[] bytes = Base64.getUrlDecoder().decode(good);
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        bytes[0] = 2;

        for (String broken : new String[] {
            "",
            "!",
            "w01",
            good.substring(0, good.length() - 2),
            Base64.getUrlEncoder().encodeToString(longer),
            Base64.getUrlEncoder().encodeToString(bytes),
            "A".repeat(5000)
        }) {
            refuses("not a cursor of this list", new PageArguments(1, broken, null, null));
        }
    }

    @Test
    void sizesOutOfRangeAndTwoEndsAtOnceAreRefused() {
        refuses("first is -1", new PageArguments(-1, null, null, null));
        refuses("first is 201", new PageArguments(201, null, null, null));
        refuses("last is -1", new PageArguments(null, null, -1, null));
        refuses("given together", new PageArguments(1, null, 1, null));
    }

    @Test
    void tooManyOrdersAreRefused() {
        assertThatThrownBy(() -> new ListScope("workshops", null, null, List.of(1, 2, 3, 4, 5, 6), ""))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("at most 5");
    }

    private static void refuses(String reason, PageArguments arguments) {
        assertThatThrownBy(() -> page(List.of(), arguments))
                .isInstanceOfSatisfying(
                        BadQuestionException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(BadQuestionException.Reason.BAD_ARGUMENT))
                .hasMessageContaining(reason)
                .hasMessageContaining("Maybe");
    }

    private static Connection<WorkshopOnDate> page(List<WorkshopOrder> orders, PageArguments arguments) {
        return Connection.of(selection(orders), orders, arguments);
    }

    private static Selection<WorkshopOnDate> selection(List<WorkshopOrder> orders) {
        return selection(orders, code -> true);
    }

    private static Selection<WorkshopOnDate> selection(List<WorkshopOrder> orders, Predicate<String> kept) {
        Sketch sketch = new Sketch();
        IntStream.range(0, WORKSHOPS)
                .mapToObj(PagingTests::workshop)
                .filter(workshop -> kept.test(workshop.id().value()))
                .forEach(sketch::workshop);
        return Selections.workshops(sketch.on("2025-01-01"), null, null, orders, Budget.UNLIMITED);
    }

    /** Five names, four amounts of staff and the unknown: names and amounts repeat with different lengths. */
    private static Workshop workshop(int number) {
        return new Workshop(
                new WorkshopId("w%02d".formatted(number)),
                LocalizedName.finnish(
                        List.of("Åbo", "aamu", "Zoo", "Ähtäri", "Öljy").get(number * 7 % 5)),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                number % 6 == 0 ? null : (double) (number % 4),
                null,
                Lifespan.ALWAYS,
                SOURCED);
    }

    private static WorkshopOrder by(WorkshopOrder.Field field, Direction direction) {
        return new WorkshopOrder(field, direction);
    }

    private static List<String> codes(List<WorkshopOnDate> workshops) {
        return workshops.stream()
                .map(workshop -> workshop.record().id().value())
                .toList();
    }
}
