package fi.alunetwork.core.sensitivity;

import fi.alunetwork.core.graph.AnswerHeader;
import java.util.List;

/**
 * The answer to a {@link SensitivityQuestion}.
 *
 * @param header method, parameters, date, illustrative and unknown shares as the question was asked
 * @param services one answer for each service, in the order asked
 */
public record SensitivityAnswer(AnswerHeader header, List<ServiceSensitivity> services) {

    public SensitivityAnswer {
        services = List.copyOf(services);
    }
}
