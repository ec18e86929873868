package fi.alunetwork.graphql.region;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.selection.RegionFilter;
import fi.alunetwork.core.selection.RegionOrder;
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

/** Lists of areas. */
@Controller
class RegionController {

    private final SelectionCache lists;

    RegionController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Graph")
    Connection<RegionOnDate> regions(
            DatedGraph graph,
            @Argument @Nullable RegionFilter filter,
            @Argument @Nullable List<Existence> existence,
            @Argument @Nullable List<RegionOrder> orderBy,
            @Arguments PageArguments page,
            @ContextValue Budget budget) {
        ListScope scope = ListScope.of(graph, "regions", filter, existence, orderBy);
        return Connection.of(
                lists.get(graph, scope, () -> Selections.regions(graph, filter, existence, orderBy, budget)),
                scope,
                page);
    }
}
