package fi.alunetwork.graphql.concentration;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.concentration.ConcentrationAnalysis;
import fi.alunetwork.core.concentration.ConcentrationAnswer;
import fi.alunetwork.core.concentration.ConcentrationSeries;
import fi.alunetwork.core.graph.DatedGraph;
import java.time.LocalDate;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Is a service being concentrated, and are the regions unequal? */
@Controller
class ConcentrationController {

    @SchemaMapping(typeName = "Graph")
    ConcentrationAnswer concentration(
            DatedGraph graph, @Argument ConcentrationInput input, @ContextValue Budget budget) {
        return ConcentrationAnalysis.answer(graph, input.toQuestion(), budget);
    }

    @SchemaMapping(typeName = "Graph")
    ConcentrationSeries concentrationSeries(
            DatedGraph graph,
            @Argument ConcentrationInput input,
            @Argument List<LocalDate> dates,
            @ContextValue Budget budget) {
        return ConcentrationSeries.of(graph, input.toQuestion(), dates, budget);
    }
}
