package fi.alunetwork.graphql.cohesion;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cohesion.CohesionAnalysis;
import fi.alunetwork.core.cohesion.CohesionAnswer;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How cohesive is the network? */
@Controller
class CohesionController {

    @SchemaMapping(typeName = "Cooperation")
    CohesionAnswer cohesion(
            CooperationNetwork network, @Argument @Nullable CohesionInput input, @ContextValue Budget budget) {
        return CohesionAnalysis.answer(network, CohesionInput.questionOf(input), budget);
    }
}
