package fi.alunetwork.graphql.continuity;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.continuity.ContinuityAnalysis;
import fi.alunetwork.core.continuity.ContinuityAnswer;
import fi.alunetwork.core.graph.DatedGraph;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** On which days of a period was there nobody? */
@Controller
class ContinuityController {

    @SchemaMapping(typeName = "Graph")
    ContinuityAnswer continuity(DatedGraph graph, @Argument ContinuityInput input, @ContextValue Budget budget) {
        return ContinuityAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
