package fi.alunetwork.graphql.takeover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.comparison.Comparison;
import fi.alunetwork.core.takeover.TakeoverAnalysis;
import fi.alunetwork.core.takeover.TakeoverAnswer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who could take over what the second picture lacks of the first? */
@Controller
class TakeoverController {

    @SchemaMapping(typeName = "Comparison")
    TakeoverAnswer takeover(Comparison comparison, @Argument TakeoverInput input, @ContextValue Budget budget) {
        return TakeoverAnalysis.answer(comparison.before(), comparison.after(), input.toQuestion(), budget);
    }
}
