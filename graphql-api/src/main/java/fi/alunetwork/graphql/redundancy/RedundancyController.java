package fi.alunetwork.graphql.redundancy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.redundancy.RedundancyAnalysis;
import fi.alunetwork.core.redundancy.RedundancyAnswer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where does everything hang on one provider, and where is there none? */
@Controller
class RedundancyController {

    @SchemaMapping(typeName = "Graph")
    RedundancyAnswer redundancy(DatedGraph graph, @Argument RedundancyInput input, @ContextValue Budget budget) {
        return RedundancyAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
