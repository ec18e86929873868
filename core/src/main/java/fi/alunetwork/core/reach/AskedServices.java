package fi.alunetwork.core.reach;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;

/** The services that a question names. */
public final class AskedServices {

    private AskedServices() {}

    /**
     * The services as a list of the question's own, in the order asked.
     *
     * @throws BadQuestionException where there is none, or one of them is named twice
     */
    public static List<Service> of(List<Service> services) {
        if (services.isEmpty() || new HashSet<>(services).size() < services.size()) {
            throw BadQuestionException.badArgument("services is " + services
                    + "; expected at least one service, none twice. Maybe REHABILITATIVE_WORK_ACTIVITY.");
        }
        return List.copyOf(services);
    }
}
