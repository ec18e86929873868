package fi.alunetwork.graphql.suggestion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.suggestion.ConnectingAnswer;
import fi.alunetwork.core.suggestion.ConnectingOrder;
import fi.alunetwork.core.suggestion.ConnectingTie;
import fi.alunetwork.core.suggestion.ConnectingTies;
import fi.alunetwork.core.suggestion.MissingAnswer;
import fi.alunetwork.core.suggestion.MissingOrder;
import fi.alunetwork.core.suggestion.MissingPartnership;
import fi.alunetwork.core.suggestion.MissingPartnerships;
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

/** Which partnership is missing, and which fewest ties connect a divided network? */
@Controller
class SuggestionController {

    @SchemaMapping(typeName = "Cooperation")
    MissingAnswer missingPartnerships(
            CooperationNetwork network,
            @Argument @Nullable MissingPartnershipsInput input,
            @ContextValue Budget budget) {
        return MissingPartnerships.answer(network, MissingPartnershipsInput.questionOf(input), budget);
    }

    @SchemaMapping(typeName = "MissingPartnerships")
    Connection<MissingPartnership> pairs(
            MissingAnswer answer, @Argument @Nullable List<MissingOrder> orderBy, @Arguments PageArguments page) {
        ListScope scope = ListScope.of(
                answer.network().graph(),
                "cooperation.missingPartnerships",
                answer.header().parameters(),
                null,
                orderBy);
        return Connection.of(answer.sorted(orderBy), scope, page);
    }

    @SchemaMapping(typeName = "Cooperation")
    ConnectingAnswer connectingTies(
            CooperationNetwork network, @Argument @Nullable ConnectingTiesInput input, @ContextValue Budget budget) {
        return ConnectingTies.answer(network, ConnectingTiesInput.questionOf(input), budget);
    }

    @SchemaMapping(typeName = "ConnectingTies")
    Connection<ConnectingTie> ties(
            ConnectingAnswer answer, @Argument @Nullable List<ConnectingOrder> orderBy, @Arguments PageArguments page) {
        ListScope scope = ListScope.of(
                answer.network().graph(),
                "cooperation.connectingTies",
                answer.header().parameters(),
                null,
                orderBy);
        return Connection.of(answer.sorted(orderBy), scope, page);
    }
}
