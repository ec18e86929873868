package fi.alunetwork.graphql.start;

import fi.alunetwork.store.StoreStartException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** Why the gateway could not start, for the person who started it, where the cause is one that a person can mend. */
final class StartFailure {

    private StartFailure() {}

    /** What is wrong and what to do; empty where the cause is none of those known. */
    static Optional<String> explain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> explainOne(cause).stream())
                .findFirst();
    }

    private static Optional<String> explainOne(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return Optional.of(
                    "Port " + taken.getPort() + " is in use. Stop the other program or start with --server.port="
                            + otherThan(taken.getPort()) + ".");
        }
        return cause instanceof StoreStartException ? Optional.ofNullable(cause.getMessage()) : Optional.empty();
    }

    private static int otherThan(int port) {
        int last = 65_535;
        return port < last ? port + 1 : port - 1;
    }
}
