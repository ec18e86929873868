package fi.alunetwork.examples.finland.facts;

import fi.alunetwork.core.workshop.Provision.Role;
import fi.alunetwork.core.workshop.Service;

/** What a workshop is in a service: it hosts a work trial, employs in pay-subsidised work, and produces the rest. */
public final class Roles {

    private Roles() {}

    /** The role of a workshop that provides the service. */
    public static Role of(Service service) {
        return switch (service) {
            case WORK_TRIAL -> Role.HOST;
            case PAY_SUBSIDISED_WORK -> Role.EMPLOYER;
            default -> Role.PRODUCER;
        };
    }
}
