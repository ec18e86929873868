package fi.alunetwork.graphql.access;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.access.AccessAnalysis;
import fi.alunetwork.core.access.AccessAnswer;
import fi.alunetwork.core.graph.DatedGraph;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Are there places enough where people are? */
@Controller
class AccessController {

    @SchemaMapping(typeName = "Graph")
    AccessAnswer access(DatedGraph graph, @Argument AccessInput input, @ContextValue Budget budget) {
        return AccessAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
