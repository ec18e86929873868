package fi.alunetwork.graphql.position;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.position.ActorPosition;
import fi.alunetwork.core.position.PositionAnalysis;
import fi.alunetwork.core.position.PositionAnswer;
import fi.alunetwork.core.position.PositionOrder;
import fi.alunetwork.core.position.PositionQuestion;
import fi.alunetwork.core.selection.Selection;
import fi.alunetwork.graphql.paging.Connection;
import fi.alunetwork.graphql.paging.ListScope;
import fi.alunetwork.graphql.paging.PageArguments;
import fi.alunetwork.graphql.paging.SelectionCache;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who holds a network together, and who bridges its sectors? */
@Controller
class PositionController {

    private final SelectionCache lists;

    /** Which rows: those found from other pivots are other rows. */
    private record Rows(CooperationScope network, PositionQuestion question, int pivots) {}

    PositionController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Cooperation")
    PositionAnswer positions(
            CooperationNetwork network, @Argument @Nullable PositionsInput input, @ContextValue Budget budget) {
        return PositionAnalysis.answer(network, PositionsInput.questionOf(input), budget);
    }

    @SchemaMapping(typeName = "Positions")
    Connection<ActorPosition> rows(
            PositionAnswer answer, @Argument @Nullable List<PositionOrder> orderBy, @Arguments PageArguments page) {
        CooperationNetwork network = answer.network();
        Rows rows = new Rows(network.scope(), answer.question(), answer.pivots());
        ListScope scope = ListScope.of(network.graph(), "cooperation.positions", rows, null, orderBy);
        return Connection.of(lists.get(network.graph(), scope, () -> selection(answer, orderBy)), scope, page);
    }

    @SchemaMapping(typeName = "Positions")
    ActorPosition position(PositionAnswer answer, @Argument String of) {
        return answer.getPosition(of);
    }

    private static Selection<ActorPosition> selection(PositionAnswer answer, @Nullable List<PositionOrder> orderBy) {
        return Selection.of(
                answer.rows(),
                orderBy == null ? List.of(PositionOrder.MOST_BETWEEN) : orderBy,
                position -> position.actor().id());
    }
}
