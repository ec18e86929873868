package fi.alunetwork.graphql.permission;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start who may read and who may change, where that may surprise. */
@Component
final class OpenDoors {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoors.class);

    private final Callers callers;
    private final PermissionProperties properties;
    private final ObjectProvider<ServerProperties> server;

    OpenDoors(Callers callers, PermissionProperties properties, ObjectProvider<ServerProperties> server) {
        this.callers = callers;
        this.properties = properties;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (callers.acceptsTokens()) {
            LOG.info(
                    "Reading {}; editing needs the scope {}, importing {}.",
                    callers.isReadingOpen() ? "is open" : "needs the scope " + properties.readScope(),
                    properties.editScope(),
                    properties.importScope());
        }
        if (isOnLoopback()) {
            LOG.info("Only this machine reaches the gateway. --server.address=0.0.0.0 opens it to others.");
        } else if (callers.isReadingOpen()) {
            LOG.warn(
                    "Everybody who reaches this machine may read the graph{}. To keep it to this machine start without"
                            + " server.address; to ask for tokens {}.",
                    callers.acceptsTokens() ? "" : "; nobody may change it",
                    callers.acceptsTokens()
                            ? "take alu.permission.open-reading away"
                            : "set spring.security.oauth2.resourceserver.jwt.issuer-uri");
        }
    }

    private boolean isOnLoopback() {
        ServerProperties settings = server.getIfAvailable();
        InetAddress address = settings == null ? null : settings.getAddress();
        return address != null && address.isLoopbackAddress();
    }
}
