package fi.alunetwork.graphql.organisation;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.selection.OrganisationFilter;
import fi.alunetwork.core.selection.OrganisationOrder;
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

/** Lists of organisations. */
@Controller
class OrganisationController {

    private final SelectionCache lists;

    OrganisationController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Graph")
    Connection<OrganisationOnDate> organisations(
            DatedGraph graph,
            @Argument @Nullable OrganisationFilter filter,
            @Argument @Nullable List<Existence> existence,
            @Argument @Nullable List<OrganisationOrder> orderBy,
            @Arguments PageArguments page,
            @ContextValue Budget budget) {
        ListScope scope = ListScope.of(graph, "organisations", filter, existence, orderBy);
        return Connection.of(
                lists.get(graph, scope, () -> Selections.organisations(graph, filter, existence, orderBy, budget)),
                scope,
                page);
    }
}
