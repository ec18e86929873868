package fi.alunetwork.graphql.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.siting.SitingAnalysis;
import fi.alunetwork.core.siting.SitingAnswer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where should new service points go? */
@Controller
class SitingController {

    @SchemaMapping(typeName = "Graph")
    SitingAnswer siting(DatedGraph graph, @Argument SitingInput input, @ContextValue Budget budget) {
        return SitingAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
