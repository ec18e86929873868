package fi.alunetwork.graphql.scenario;

import fi.alunetwork.core.scenario.Change;

/** A value of a change has no possible form; caught where the change is read. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Change.Unreadable.Fault fault;

    UnreadableException(String field, String value, String expected, String maybe) {
        super(field);
        this.fault = new Change.Unreadable.Fault(field, value, expected, maybe);
    }

    Change.Unreadable.Fault fault() {
        return fault;
    }
}
