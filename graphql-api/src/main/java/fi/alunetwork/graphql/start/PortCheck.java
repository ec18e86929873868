package fi.alunetwork.graphql.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks whether the port is free before anything else starts. The web server would find out as well, but late, and its
 * failure would wait until the database beside it has started and stopped.
 */
public final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int HTTP = 8080;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, HTTP);
        if (port > 0) {
            check(environment.getProperty("server.address"), port);
        }
    }

    private static void check(@Nullable String address, int port) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            refuseTaken(port, e);
        }
    }

    /** What else can be wrong, such as a port below 1024, is left to the web server and its own words. */
    private static void refuseTaken(int port, IOException e) {
        if (e instanceof BindException && String.valueOf(e.getMessage()).contains("in use")) {
            throw new PortInUseException(port, e);
        }
    }
}
