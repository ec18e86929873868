package fi.alunetwork.graphql.umbrella;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.umbrella.UmbrellaAnalysis;
import fi.alunetwork.core.umbrella.UmbrellaAnswer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who could be the umbrella body of an area? */
@Controller
class UmbrellaController {

    @SchemaMapping(typeName = "Graph")
    UmbrellaAnswer umbrella(DatedGraph graph, @Argument UmbrellaInput input, @ContextValue Budget budget) {
        return UmbrellaAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
