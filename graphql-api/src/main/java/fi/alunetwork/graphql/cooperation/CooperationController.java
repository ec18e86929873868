package fi.alunetwork.graphql.cooperation;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.selection.Selection;
import fi.alunetwork.graphql.paging.Connection;
import fi.alunetwork.graphql.paging.ListScope;
import fi.alunetwork.graphql.paging.PageArguments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who works with whom? */
@Controller
class CooperationController {

    @SchemaMapping(typeName = "Graph")
    CooperationNetwork cooperation(
            DatedGraph graph, @Argument @Nullable CooperationScopeInput scope, @ContextValue Budget budget) {
        return CooperationNetwork.of(graph, CooperationScopeInput.scopeOf(scope), budget);
    }

    @SchemaMapping(typeName = "Cooperation")
    Connection<Actor> actors(CooperationNetwork network, @Arguments PageArguments page) {
        return Connection.of(
                Selection.of(network.actors(), List.of(), Actor::id),
                ListScope.of(network.graph(), "cooperation.actors", network.scope(), null, null),
                page);
    }

    @SchemaMapping(typeName = "Cooperation")
    Connection<Tie> ties(CooperationNetwork network, @Arguments PageArguments page) {
        return Connection.of(
                Selection.of(network.listTies(), List.of(), Tie::id),
                ListScope.of(network.graph(), "cooperation.ties", network.scope(), null, null),
                page);
    }
}
