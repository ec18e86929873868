package fi.alunetwork.graphql.criticality;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.criticality.CriticalityAnalysis;
import fi.alunetwork.core.criticality.CriticalityAnswer;
import fi.alunetwork.core.graph.DatedGraph;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What if this workshop or organisation closed? */
@Controller
class CriticalityController {

    @SchemaMapping(typeName = "Graph")
    CriticalityAnswer criticality(DatedGraph graph, @Argument CriticalityInput input, @ContextValue Budget budget) {
        return CriticalityAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
