package fi.alunetwork.graphql.region;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.selection.MunicipalityFilter;
import fi.alunetwork.core.selection.MunicipalityOrder;
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

/** Lists of municipalities. */
@Controller
class MunicipalityController {

    private final SelectionCache lists;

    MunicipalityController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Graph")
    Connection<MunicipalityOnDate> municipalities(
            DatedGraph graph,
            @Argument @Nullable MunicipalityFilter filter,
            @Argument @Nullable List<MunicipalityOrder> orderBy,
            @Arguments PageArguments page,
            @ContextValue Budget budget) {
        ListScope scope = ListScope.of(graph, "municipalities", filter, null, orderBy);
        return Connection.of(
                lists.get(graph, scope, () -> Selections.municipalities(graph, filter, orderBy, budget)), scope, page);
    }
}
