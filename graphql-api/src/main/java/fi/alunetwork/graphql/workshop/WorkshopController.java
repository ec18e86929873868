package fi.alunetwork.graphql.workshop;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.selection.Selections;
import fi.alunetwork.core.selection.WorkshopFilter;
import fi.alunetwork.core.selection.WorkshopOrder;
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

/** Lists of workshops. */
@Controller
class WorkshopController {

    private final SelectionCache lists;

    WorkshopController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Graph")
    Connection<WorkshopOnDate> workshops(
            DatedGraph graph,
            @Argument @Nullable WorkshopFilter filter,
            @Argument @Nullable List<Existence> existence,
            @Argument @Nullable List<WorkshopOrder> orderBy,
            @Arguments PageArguments page,
            @ContextValue Budget budget) {
        ListScope scope = ListScope.of(graph, "workshops", filter, existence, orderBy);
        return Connection.of(
                lists.get(graph, scope, () -> Selections.workshops(graph, filter, existence, orderBy, budget)),
                scope,
                page);
    }
}
