package fi.alunetwork.graphql.partnership;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.selection.NetworkFilter;
import fi.alunetwork.core.selection.NetworkOrder;
import fi.alunetwork.core.selection.Selections;
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

/** Lists of regional networks. */
@Controller
class NetworkController {

    private final SelectionCache lists;

    NetworkController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Graph")
    Connection<NetworkOnDate> networks(
            DatedGraph graph,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable List<Existence> existence,
            @Argument @Nullable List<NetworkOrder> orderBy,
            @Arguments PageArguments page,
            @ContextValue Budget budget) {
        ListScope scope = ListScope.of(graph, "networks", filter, existence, orderBy);
        return Connection.of(
                lists.get(graph, scope, () -> Selections.networks(graph, filter, existence, orderBy, budget)),
                scope,
                page);
    }
}
