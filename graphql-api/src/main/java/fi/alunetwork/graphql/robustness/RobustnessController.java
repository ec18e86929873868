package fi.alunetwork.graphql.robustness;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.robustness.ActorRemoval;
import fi.alunetwork.core.robustness.ActorRemovalOrder;
import fi.alunetwork.core.robustness.Robustness;
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

/** What breaks if a member leaves? */
@Controller
class RobustnessController {

    private final SelectionCache lists;

    RobustnessController(SelectionCache lists) {
        this.lists = lists;
    }

    @SchemaMapping(typeName = "Cooperation")
    Robustness robustness(
            CooperationNetwork network, @Argument @Nullable RobustnessInput input, @ContextValue Budget budget) {
        return Robustness.of(network, RobustnessInput.questionOf(input), budget);
    }

    @SchemaMapping(typeName = "Robustness")
    Connection<ActorRemoval> removals(
            Robustness robustness, @Argument @Nullable List<ActorRemovalOrder> orderBy, @Arguments PageArguments page) {
        CooperationNetwork network = robustness.network();
        ListScope scope = ListScope.of(
                network.graph(),
                "cooperation.robustness.removals",
                List.of(network.scope(), robustness.question().efficiency()),
                null,
                orderBy);
        return Connection.of(
                lists.get(network.graph(), scope, () -> robustness.removals(orderBy == null ? List.of() : orderBy)),
                scope,
                page);
    }
}
