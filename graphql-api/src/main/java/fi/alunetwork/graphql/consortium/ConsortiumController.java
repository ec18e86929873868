package fi.alunetwork.graphql.consortium;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.consortium.ConsortiumAnalysis;
import fi.alunetwork.core.consortium.ConsortiumAnswer;
import fi.alunetwork.core.graph.DatedGraph;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which organisations together produce a package of services for an area? */
@Controller
class ConsortiumController {

    @SchemaMapping(typeName = "Graph")
    ConsortiumAnswer consortium(DatedGraph graph, @Argument ConsortiumInput input, @ContextValue Budget budget) {
        return ConsortiumAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
