package fi.alunetwork.graphql.coverage;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageAnswer;
import fi.alunetwork.core.graph.DatedGraph;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where is a service within reach, and whose is it? */
@Controller
class CoverageController {

    @SchemaMapping(typeName = "Graph")
    CoverageAnswer coverage(DatedGraph graph, @Argument CoverageInput input, @ContextValue Budget budget) {
        return CoverageAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
