package fi.alunetwork.core.cohesion;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to a {@link CohesionQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares
 * @param whole the cohesion of the whole network
 * @param parts that of each part, in the order of their keys; models in the order in which they are listed
 */
public record CohesionAnswer(AnswerHeader header, CohesionPart whole, List<CohesionPart> parts) {

    public CohesionAnswer {
        parts = List.copyOf(parts);
    }
}
