package fi.alunetwork.graphql.sensitivity;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.sensitivity.SensitivityAnalysis;
import fi.alunetwork.core.sensitivity.SensitivityAnswer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How sure is it who is covered and who hangs on one provider? */
@Controller
class SensitivityController {

    @SchemaMapping(typeName = "Graph")
    SensitivityAnswer sensitivity(DatedGraph graph, @Argument SensitivityInput input, @ContextValue Budget budget) {
        return SensitivityAnalysis.answer(graph, input.toQuestion(), budget);
    }
}
